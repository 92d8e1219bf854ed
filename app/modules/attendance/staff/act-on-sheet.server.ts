import { pickPerson } from "#modules/directory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Half } from "../domain/half.ts"
import { addNewcomer } from "../operations/add-newcomer.server.ts"
import { correctPresence } from "../operations/correct-presence.server.ts"
import { noteMark } from "../operations/note-mark.server.ts"
import { openLink } from "../operations/open-link.server.ts"
import { settleSetAside } from "../operations/settle-set-aside.server.ts"
import { takeSignature } from "../operations/take-signature.server.ts"
import { validateSheet } from "../operations/validate-sheet.server.ts"
import type { TypedMark } from "../ui/mark-fields.tsx"
import { markFieldId } from "../ui/mark-fields.tsx"
import type { NewcomerTyped } from "../ui/newcomer-form.tsx"

export interface Acted {
  errors: Record<string, string[]>
  /** The form for somebody unannounced as it was sent, when it must be shown again. */
  newcomer?: NewcomerTyped
  /** What was noted or corrected of somebody, likewise. */
  marked?: TypedMark
}

interface Key {
  centreId: string
  activityId: string
  slotId: string
  half: Half
}

/** What a form of a sheet asks, done; the errors to show when it is not. */
export async function actOnSheet(caller: Caller, key: Key, fields: FormFields): Promise<Acted | undefined> {
  const own = { ...key, id: field(fields, "id"), attendeeId: field(fields, "attendeeId") }
  switch (field(fields, "intent")) {
    case "sign":
      return problems(await takeSignature(caller, { ...own, drawing: field(fields, "drawing") }))
    case "mark":
      return markProblems(await noteMark(caller, { ...own, ...readMark(fields) }), fields)
    case "correct":
      return markProblems(
        await correctPresence(caller, { ...own, ...readCorrection(fields), reason: field(fields, "reason") }),
        fields,
      )
    case "take":
    case "dismiss":
      return problems(
        await settleSetAside(caller, {
          ...own,
          ...readTarget(fields, key),
          take: field(fields, "intent") === "take",
          reason: field(fields, "reason"),
        }),
      )
    case "open-link":
      return problems(await openLink(caller, { ...key, minutes: field(fields, "minutes") }))
    case "close-link":
      return problems(await openLink(caller, { ...key, minutes: 0 }))
    case "validate":
      return problems(await validateSheet(caller, key))
    default:
      return await addSomebody(caller, own, fields)
  }
}

/** A mark as its form says it: nothing ticked, and the person is there as signed. */
export function readMark(fields: FormFields) {
  return {
    present: field(fields, "absent") === "yes" ? false : null,
    lateMinutes: field(fields, "lateMinutes").trim() || 0,
    earlyMinutes: field(fields, "earlyMinutes").trim() || 0,
    remote: field(fields, "remote") === "yes",
    people: field(fields, "people").trim() || null,
  }
}

function readCorrection(fields: FormFields) {
  const { present: _, ...mark } = readMark(fields)
  return { ...mark, present: field(fields, "present") === "yes" }
}

/** The half-day a signature that waits is taken for: its own, or another of the activity. */
function readTarget(fields: FormFields, key: Key) {
  const [slotId = key.slotId, half = key.half] = field(fields, "target").split(".")
  return slotId === "" ? { slotId: key.slotId, half: key.half } : { slotId, half }
}

async function addSomebody(
  caller: Caller,
  own: Key & { id: string; attendeeId: string },
  fields: FormFields,
): Promise<Acted | undefined> {
  const typed: NewcomerTyped = {
    person: await read(caller, (tx) => pickPerson(tx, own.centreId, fields, "person")),
    givenName: field(fields, "givenName"),
    familyName: field(fields, "familyName"),
    structureName: field(fields, "structureName"),
    structureKind: field(fields, "structureKind"),
    people: field(fields, "people").trim(),
  }
  if (typed.person.typed !== "" && typed.person.id === "")
    return { errors: { person: [m.attendance_error_not_chosen()] }, newcomer: typed }
  const { id: signatureId, attendeeId: id, ...key } = own
  const outcome = await addNewcomer(caller, {
    ...key,
    ...typed,
    id,
    signatureId,
    personId: typed.person.id,
    structureKind: typed.structureKind || "none",
    people: typed.people || 1,
  })
  const acted = problems(outcome)
  return acted && { ...acted, newcomer: typed }
}

/** With what was typed of somebody, and each error at the field of that line. */
function markProblems(outcome: Outcome<unknown>, fields: FormFields): Acted | undefined {
  const acted = problems(outcome)
  if (acted === undefined) return undefined
  const typed = (name: string) => field(fields, name)
  const attendeeId = typed("attendeeId")
  return {
    errors: Object.fromEntries(
      Object.entries(acted.errors).map(([name, said]) => [name === "" ? "" : markFieldId(name, attendeeId), said]),
    ),
    marked: {
      attendeeId,
      present: typed("present") === "yes",
      absent: typed("absent") === "yes",
      lateMinutes: typed("lateMinutes"),
      earlyMinutes: typed("earlyMinutes"),
      people: typed("people"),
      remote: typed("remote") === "yes",
      reason: typed("reason"),
    },
  }
}

function problems(outcome: Outcome<unknown>): Acted | undefined {
  if (outcome.kind === "done") return undefined
  return { errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } }
}
