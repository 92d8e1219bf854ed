import { pickPerson, pickStructure } from "#modules/directory/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { readNumber } from "../domain/read-number.ts"
import { changeParticipations } from "../operations/change-participations.server.ts"
import { changeStatus } from "../operations/change-status.server.ts"
import type { AddForm } from "../ui/add-people-form.tsx"

export interface Acted {
  errors: Record<string, string[]>
  /** The form for adding people as it was sent, when it must be shown again. */
  add?: AddForm
}

/** What a form of an activity's page asks: to add people, to withdraw some, to say that it was held or is cancelled. Undefined when it is done. */
export async function actOnActivity(
  caller: Caller,
  { centreId, activityId }: { centreId: string; activityId: string },
  fields: FormFields,
): Promise<Acted | undefined> {
  const own = { centreId, activityId, reason: field(fields, "reason") }
  const intent = field(fields, "intent")
  if (intent === "held" || intent === "cancelled" || intent === "planned")
    return problems(await changeStatus(caller, { ...own, version: field(fields, "version"), status: intent }))
  if (intent.startsWith("withdraw:"))
    return problems(await changeParticipations(caller, { ...own, withdrawn: [intent.slice("withdraw:".length)] }))
  return await addPeople(caller, own, fields)
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
  if (Object.keys(errors).length > 0) return { errors, add }
  const who = {
    personId: add.person.id,
    structureId: add.structure.id,
    structureKind: add.structureKind || "none",
    role: add.role || "participant",
    people: named ? 1 : people,
  }
  const outcome = problems(await changeParticipations(caller, { ...own, added: [who] }))
  return outcome === undefined ? undefined : { ...outcome, add }
}

function problems(outcome: Outcome<unknown>): Acted | undefined {
  if (outcome.kind === "done") return undefined
  return { errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } }
}

export const emptyAdd: AddForm = {
  person: nothingPicked,
  structure: nothingPicked,
  people: "",
  structureKind: "none",
  role: "participant",
}
