import { lockCopy } from "#modules/catalogue/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import type { RunOutcome, Work } from "#platform/operation/index.server.ts"
import { done, refused } from "#platform/operation/index.server.ts"
import { dueDate, renewalsFor } from "../domain/lending-rules.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findLoan } from "../queries/find-loan.server.ts"
import { copiesOnShelf, openHolds } from "../queries/hold-queue.server.ts"
import { circulation } from "../tables.server.ts"
import { workDay } from "./fields.ts"
import { noteGesture } from "./note-gesture.server.ts"

interface Renewal {
  centreId: string
  loanId: string
  /** A past day, or "" for today. */
  date: string
  anyway: boolean
}

/** Gives a loan its days again, within the rules of its centre unless `anyway`; for staff at the desk and for readers themselves. */
export async function renew({
  tx,
  caller,
  now,
  input,
  audit,
}: Pick<Work<Renewal>, "tx" | "caller" | "now" | "input" | "audit">): Promise<
  RunOutcome<{ gestureId: string; title: string; dueOn: string }>
> {
  const { centreId, loanId } = input
  const desk = await findDesk(tx, centreId, now)
  const seen = await findLoan(tx, centreId, loanId)
  if (desk === undefined || seen === undefined || seen.copyId === null) return refused("circulation_refused_loan_over")
  await lockCopy(tx, centreId, seen.copyId)
  const loan = await findLoan(tx, centreId, loanId)
  if (loan === undefined || loan.returnedOn !== null) return refused("circulation_refused_loan_over")
  const day = workDay(desk, input.date)
  if (typeof day === "string") return refused(day)
  if (day.date < loan.lentOn)
    return refused("circulation_refused_before_loan", { since: formatDate(loan.lentOn, caller.locale) })
  const dueOn = dueDate(desk.rules, loan.documentKind, day.date, desk.hours)
  // Scanned twice, or given more days by hand: a renewal is not spent for nothing.
  if (dueOn <= loan.dueOn)
    return refused("circulation_refused_no_more_days", { due: formatDate(loan.dueOn, caller.locale) })
  const limit = renewalsFor(desk.rules, loan.documentKind)
  if (loan.renewals >= limit && !input.anyway) return refused("circulation_refused_renewals", { limit })
  if (loan.recordId !== null && !input.anyway) {
    const waiting = (await openHolds(tx, centreId, loan.recordId)).filter(({ state }) => state === "waiting")
    if (waiting.length > (await copiesOnShelf(tx, centreId, loan.recordId)))
      return refused("circulation_refused_held", { name: waiting[0]?.name ?? "" })
  }
  await circulation(tx)
    .updateTable("circulation.loan")
    .set({ due_on: dueOn, renewals: loan.renewals + 1, reminder_stage: 0 })
    .where("centre_id", "=", centreId)
    .where("id", "=", loanId)
    .execute()
  const gestureId = await noteGesture(tx, caller, {
    centreId,
    kind: "renew",
    loanId,
    before: { dueOn: loan.dueOn, renewals: loan.renewals },
    at: now,
  })
  audit({ subject: { kind: "circulation.loan", id: loanId }, details: { renewals: loan.renewals + 1 } })
  return done({ gestureId, title: loan.title ?? "", dueOn })
}
