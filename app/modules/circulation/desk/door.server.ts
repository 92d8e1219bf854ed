import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { readTypedVisit } from "../domain/typed-visit.ts"
import type { Visit } from "../domain/visit.ts"
import { servePartnerReader } from "../operations/serve-partner-reader.server.ts"
import { settleAppointment } from "../operations/settle-appointment.server.ts"
import { welcomeVisit } from "../operations/welcome-visit.server.ts"
import { withdrawVisit } from "../operations/withdraw-visit.server.ts"
import type { Desk } from "../queries/find-desk.server.ts"

/** What the door of the reading room answers, and the visit that can be taken back. */
export interface Said {
  tone: "success" | "info" | "error"
  sentence: string
  visitId: string | null
  /** A visit was counted: asking again would count another. */
  isCounted: boolean
}

/** What is said of a visit that was just counted. */
export function saidOfVisit({ id, people, readerName }: Pick<Visit, "id" | "people" | "readerName">): Said {
  const sentence =
    readerName === null ? m.circulation_room_counted({ count: people }) : m.circulation_room_named({ name: readerName })
  return { tone: "success", sentence, visitId: id, isCounted: true }
}

/** One form of the reading room, whichever of its buttons sent it. */
export async function actAtDoor(
  caller: Caller,
  desk: Desk,
  when: { date: string; half: string },
  fields: FormFields,
): Promise<Said> {
  const { centreId } = desk
  const visitId = field(fields, "withdraw")
  if (visitId !== "") {
    const outcome = await withdrawVisit(caller, { centreId, visitId })
    return outcome.kind === "done" ? info(m.circulation_room_withdrawn()) : problem(outcome)
  }
  const [came, cancelled] = [field(fields, "came"), field(fields, "cancel")]
  const appointmentId = came === "" ? cancelled : came
  if (appointmentId !== "") {
    const outcome = await settleAppointment(caller, { centreId, appointmentId, came: came !== "" })
    if (outcome.kind !== "done") return problem(outcome)
    const visit = outcome.value.visitId
    return visit === null
      ? info(m.circulation_appointment_cancelled())
      : { tone: "success", sentence: m.circulation_room_came(), visitId: visit, isCounted: false }
  }
  // "12" in the field and the button of associations: twelve people from one.
  return await welcome(caller, desk, when, [fields["q"] ?? ""].flat().join(" ").trim())
}

async function welcome(
  caller: Caller,
  { centreId }: Desk,
  when: { date: string; half: string },
  typed: string,
): Promise<Said> {
  const input = { centreId, typed, ...when }
  let outcome = await welcomeVisit(caller, input)
  // A card that is nobody's here may be a partner centre's.
  if (isUnknownCard(outcome, typed)) {
    const guest = await servePartnerReader(caller, { centreId, typed: cardOf(typed) })
    if (guest.kind !== "done") return problem(guest)
    outcome = await welcomeVisit(caller, input)
  }
  if (outcome.kind !== "done") return problem(outcome)
  return saidOfVisit({ ...outcome.value, id: outcome.value.visitId })
}

function isUnknownCard(outcome: Outcome<unknown>, typed: string): boolean {
  return outcome.kind === "refused" && outcome.refusal === "circulation_refused_nobody" && cardOf(typed) !== ""
}

function cardOf(typed: string): string {
  const visit = readTypedVisit(typed)
  return visit.kind === "reader" ? visit.card : ""
}

function info(sentence: string): Said {
  return { tone: "info", sentence, visitId: null, isCounted: false }
}

function problem(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): Said {
  const sentence =
    outcome.kind === "refused" ? refusalSentence(outcome) : Object.values(outcome.errors).flat().join(" ")
  return { tone: "error", sentence, visitId: null, isCounted: false }
}
