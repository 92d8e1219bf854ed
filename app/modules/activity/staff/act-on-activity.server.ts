import { pickPerson, pickStructure } from "#modules/directory/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { dayAhead } from "../domain/day-ahead.ts"
import { readNumber } from "../domain/read-number.ts"
import { changeParticipations } from "../operations/change-participations.server.ts"
import { changeStatus } from "../operations/change-status.server.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import type { AddForm } from "../ui/add-people-form.tsx"
import { formProblems } from "./form-problems.server.ts"

export interface Acted {
  errors: Record<string, string[]>
  /** The form for adding people as it was sent, when it must be shown again. */
  add?: AddForm
  /** The reasons that were typed, by the field. */
  reasons?: Record<string, string>
}

/** What a form of an activity's page asks: to add people, to withdraw some, to say that it was held or is cancelled. Undefined when it is done. */
export async function actOnActivity(
  caller: Caller,
  { centreId, activityId, today }: { centreId: string; activityId: string; today: string },
  fields: FormFields,
): Promise<Acted | undefined> {
  const own = { centreId, activityId, reason: field(fields, "reason") }
  const intent = field(fields, "intent")
  const ahead = intent === "held" ? await aheadOf(caller, own, today) : undefined
  if (ahead !== undefined)
    return { errors: { "": [m.activity_error_not_held_yet({ date: formatDate(ahead, getLocale()) })] } }
  if (intent === "held" || intent === "cancelled" || intent === "planned")
    return problems(
      await changeStatus(caller, { ...own, version: field(fields, "version"), status: intent }),
      "status-reason",
      own.reason,
    )
  if (intent.startsWith("withdraw:"))
    return problems(
      await changeParticipations(caller, { ...own, withdrawn: [intent.slice("withdraw:".length)] }),
      "withdraw-reason",
      own.reason,
    )
  return await addPeople(caller, own, fields)
}

async function aheadOf(
  caller: Caller,
  { centreId, activityId }: { centreId: string; activityId: string },
  today: string,
): Promise<string | undefined> {
  const sheet = await read(caller, (tx) => findActivity(tx, centreId, activityId))
  return sheet === undefined ? undefined : dayAhead(sheet.slots, today)
}

async function addPeople(
  caller: Caller,
  own: { centreId: string; activityId: string; reason: string },
  fields: FormFields,
): Promise<Acted | undefined> {
  const add = await read(caller, async (tx) => ({
    person: await pickPerson(tx, own.centreId, fields, "person"),
    structure: await pickStructure(tx, fields, "structure"),
    people: field(fields, "people"),
    structureKind: field(fields, "structureKind"),
    role: field(fields, "role"),
  }))
  const errors: Record<string, string[]> = {}
  if (add.person.typed !== "" && add.person.id === "") errors["person"] = [m.activity_error_not_chosen()]
  if (add.structure.typed !== "" && add.structure.id === "") errors["structure"] = [m.activity_error_not_chosen()]
  const people = readNumber(add.people)
  const named = add.person.id !== ""
  if (!named && (people === null || Number.isNaN(people))) errors["people"] ??= [m.activity_error_number()]
  if (Object.keys(errors).length > 0) return { errors, add, reasons: { "add-reason": own.reason } }
  const who = {
    personId: add.person.id,
    structureId: add.structure.id,
    structureKind: add.structureKind || "none",
    role: add.role || "participant",
    people: named ? 1 : people,
  }
  const outcome = problems(await changeParticipations(caller, { ...own, added: [who] }), "add-reason", own.reason)
  return outcome === undefined ? undefined : { ...outcome, add }
}

/** A reason that is missing is asked for at the form that was sent: a page has several. */
function problems(outcome: Outcome<unknown>, id: string, typed: string): Acted | undefined {
  if (outcome.kind === "done") return undefined
  const { reason, ...errors } = formProblems(outcome)
  return { errors: { ...errors, ...(reason === undefined ? {} : { [id]: reason }) }, reasons: { [id]: typed } }
}

export const emptyAdd: AddForm = {
  person: nothingPicked,
  structure: nothingPicked,
  people: "",
  structureKind: "none",
  role: "participant",
}
