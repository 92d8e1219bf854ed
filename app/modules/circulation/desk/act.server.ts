import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { choiceMeant } from "../domain/desk-choice.ts"
import { placeHold } from "../operations/place-hold.server.ts"
import { renewLoan } from "../operations/renew-loan.server.ts"
import { servePartnerReader } from "../operations/serve-partner-reader.server.ts"
import { undoGesture } from "../operations/undo-gesture.server.ts"
import { findCopy } from "../queries/find-copy.server.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { lastGesture } from "../queries/last-gesture.server.ts"
import type { Answer } from "./answer.ts"
import type { DeskState } from "./desk-state.ts"
import { resolveTyped } from "./resolve-typed.server.ts"
import { refusal, renewal, takeCopy } from "./take-copy.server.ts"

/** What comes of a gesture: an answer to show, or a reader to turn to (undefined: nobody any more). */
export type Acted = { answer: Answer } | { reader: DeskState["reader"] }

/** One form of the desk, whichever of its buttons sent it; the field alone sends "q". */
export async function actAtDesk(caller: Caller, desk: Desk, state: DeskState, fields: FormFields): Promise<Acted> {
  const { centreId } = desk
  const undo = field(fields, "undo")
  if (undo !== "") return { answer: await undone(caller, centreId, undo) }
  const renew = field(fields, "renew")
  if (renew !== "") {
    const outcome = await renewLoan(caller, {
      centreId,
      loanId: renew,
      date: state.date,
      anyway: field(fields, "firmly") === "1",
    })
    return { answer: renewal(outcome, "", renew) }
  }
  const hold = field(fields, "hold")
  if (hold !== "" && state.reader !== undefined) return { answer: await held(caller, centreId, hold, state.reader) }
  const typed = field(fields, "q").trim()
  const choice = choiceMeant(typed, field(fields, "choices"))
  const named = (name: string) => (choice?.name === name ? choice.value : field(fields, name))
  for (const name of ["anyway", "swap", "copy"] as const) {
    const copyId = named(name)
    const copy = copyId === "" ? undefined : await read(caller, (tx) => findCopy(tx, centreId, copyId))
    if (copy !== undefined) return { answer: await takeCopy(caller, desk, state, copy, name) }
  }
  const [home = "", readerId = ""] = named("reader").split("_")
  if (readerId !== "") return { reader: { centreId: home, id: readerId } }
  return await actOnTyped(caller, desk, state, typed)
}

async function actOnTyped(caller: Caller, desk: Desk, state: DeskState, typed: string): Promise<Acted> {
  // Enter alone: the next reader.
  if (typed === "") return { reader: undefined }
  if (typed === "-") {
    const gestureId = await read(caller, (tx) => lastGesture(tx, desk.centreId, caller.actor))
    if (gestureId === undefined)
      return { answer: { kind: "refused", sentence: m.circulation_desk_nothing_to_undo(), typed: "", ways: [] } }
    return { answer: await undone(caller, desk.centreId, gestureId) }
  }
  const wants = state.returns || state.reader !== undefined ? "copy" : "reader"
  const found = await read(caller, (tx) => resolveTyped(tx, desk, typed, wants))
  switch (found.kind) {
    case "reader":
      return { reader: { centreId: found.reader.centreId, id: found.reader.id } }
    case "copy":
      return { answer: await takeCopy(caller, desk, state, found.copy, "copy") }
    case "choices":
      return { answer: { ...found, typed } }
    case "nothing":
      return await actOnNothing(caller, desk, typed, found.heldBy)
  }
}

async function actOnNothing(caller: Caller, desk: Desk, typed: string, heldBy: string | undefined): Promise<Acted> {
  if (heldBy !== undefined)
    return { answer: { kind: "refused", sentence: m.circulation_desk_of_another_centre(), typed, ways: [] } }
  const guest = await servePartnerReader(caller, { centreId: desk.centreId, typed })
  if (guest.kind === "done") return { reader: { centreId: guest.value.readerCentreId, id: guest.value.readerId } }
  return { answer: { ...refusal(guest, typed), ways: [{ name: "register", value: typed }] } }
}

async function undone(caller: Caller, centreId: string, gestureId: string): Promise<Answer> {
  const outcome = await undoGesture(caller, { centreId, gestureId })
  return outcome.kind === "done" ? { kind: "undone", title: outcome.value.title } : refusal(outcome, "")
}

async function held(
  caller: Caller,
  centreId: string,
  recordId: string,
  reader: { centreId: string; id: string },
): Promise<Answer> {
  const outcome = await placeHold(caller, { centreId, recordId, readerCentreId: reader.centreId, readerId: reader.id })
  return outcome.kind === "done" ? { kind: "held", ...outcome.value } : refusal(outcome, "")
}
