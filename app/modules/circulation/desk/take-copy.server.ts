import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { lendCopy } from "../operations/lend-copy.server.ts"
import { renewLoan } from "../operations/renew-loan.server.ts"
import { returnCopy } from "../operations/return-copy.server.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { findOpenLoan } from "../queries/find-loan.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"
import type { Answer, Way } from "./answer.ts"
import type { DeskState } from "./desk-state.ts"

// What staff may pass over, knowing.
const passable = new Set([
  "circulation_refused_suspended",
  "circulation_refused_read_here",
  "circulation_refused_not_ready",
  "circulation_refused_limit",
  "circulation_refused_limit_of_kind",
  "circulation_refused_held",
])

const passableForRenewal = new Set(["circulation_refused_renewals", "circulation_refused_held"])

/**
 * A copy comes over the desk. Taking back: it is returned. With a reader there: lent, or renewed when they have it since another day. With nobody:
 * returned when it is out. "anyway" passes over what stands against lending, "swap" takes it back from somebody else first.
 */
export async function takeCopy(
  caller: Caller,
  desk: Desk,
  state: DeskState,
  copy: CopyInHand,
  how: "copy" | "anyway" | "swap",
): Promise<Answer> {
  const { centreId } = desk
  const input = { centreId, copyId: copy.id, date: state.date }
  const loan = await read(caller, (tx) => findOpenLoan(tx, centreId, copy.id))
  const mark = copy.barcode ?? copy.shelfMark ?? ""
  if (state.returns || (state.reader === undefined && loan !== undefined) || how === "swap") {
    const outcome = await returnCopy(caller, input)
    if (outcome.kind !== "done") return refusal(outcome, mark)
    if (how !== "swap" || state.reader === undefined) return returned(outcome.value)
  }
  if (state.reader === undefined)
    return { kind: "refused", sentence: m.circulation_desk_reader_first({ title: copy.title }), typed: "", ways: [] }
  const isTheirs = loan?.reader.id === state.reader.id
  if (loan !== undefined && isTheirs && loan.lentOn < (state.date === "" ? desk.today : state.date)) {
    const outcome = await renewLoan(caller, { centreId, loanId: loan.id, date: state.date })
    return renewal(outcome, mark, loan.id)
  }
  const outcome = await lendCopy(caller, {
    ...input,
    readerCentreId: state.reader.centreId,
    readerId: state.reader.id,
    anyway: how !== "copy",
  })
  if (outcome.kind === "done") return { kind: "lent", ...outcome.value }
  return refusal(outcome, mark, waysAround(outcome, copy))
}

/** What a renewal gave, or why not; staff may pass over the limit and over those who wait. */
export function renewal(
  outcome: Awaited<ReturnType<typeof renewLoan>>,
  typed: string,
  loanId: string,
): Extract<Answer, { kind: "renewed" | "refused" }> {
  if (outcome.kind === "done") return { kind: "renewed", ...outcome.value }
  const isPassable = outcome.kind === "refused" && passableForRenewal.has(outcome.refusal)
  return refusal(outcome, typed, isPassable ? [{ name: "renew", value: loanId }] : [])
}

/** A refusal as the desk shows it, with what may be done all the same. */
export function refusal(
  outcome: Exclude<Outcome<unknown>, { kind: "done" }>,
  typed: string,
  ways: Way[] = [],
): Extract<Answer, { kind: "refused" }> {
  const sentence =
    outcome.kind === "refused" ? refusalSentence(outcome) : Object.values(outcome.errors).flat().join(" ")
  return { kind: "refused", sentence, typed, ways }
}

function waysAround(outcome: Exclude<Outcome<unknown>, { kind: "done" }>, copy: CopyInHand): Way[] {
  if (outcome.kind !== "refused") return []
  if (outcome.refusal === "circulation_refused_lent_to_another")
    return [
      { name: "swap", value: copy.id },
      { name: "hold", value: copy.recordId },
    ]
  if (!passable.has(outcome.refusal)) return []
  const anyway: Way = { name: "anyway", value: copy.id }
  return outcome.refusal === "circulation_refused_held" ? [anyway, { name: "hold", value: copy.recordId }] : [anyway]
}

function returned(value: Extract<Awaited<ReturnType<typeof returnCopy>>, { kind: "done" }>["value"]): Answer {
  if (value.kind === "set-aside") return { kind: "set-aside", title: value.title, setAsideFor: value.setAsideFor ?? "" }
  if (value.kind === "found") return { kind: "found", title: value.title }
  return { ...value, kind: "returned" }
}
