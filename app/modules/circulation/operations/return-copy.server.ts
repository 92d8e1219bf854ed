import { z } from "zod"
import { lockCopy, setCopyState } from "#modules/catalogue/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { daysBetween } from "../domain/calendar.ts"
import { permissions } from "../permissions.ts"
import { findCopy } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findOpenLoan } from "../queries/find-loan.server.ts"
import { openHolds } from "../queries/hold-queue.server.ts"
import { circulation } from "../tables.server.ts"
import { typedDay, workDay } from "./fields.ts"
import { noteGesture } from "./note-gesture.server.ts"
import { setAsideForNext } from "./set-aside.server.ts"

/** What happened to a copy that came over the desk. */
export interface Returned {
  gestureId: string | null
  title: string
  kind: "returned" | "set-aside" | "found"
  readerName: string | null
  daysLate: number
  /** For whom it is set aside from now on. */
  setAsideFor: string | null
}

/**
 * Takes back a copy: its loan ends on the day, and it is set aside for whoever waits for it. A copy that was not out is set aside when somebody waits for it, and is
 * there again when it was missing; else it is refused.
 */
export const returnCopy = operation({
  name: "circulation.return-copy",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), copyId: z.uuid(), date: typedDay }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, copyId } = input
    const desk = await findDesk(tx, centreId, now)
    const before = await lockCopy(tx, centreId, copyId)
    const copy = await findCopy(tx, centreId, copyId)
    if (desk === undefined || before === undefined || copy === undefined)
      return refused("circulation_refused_unknown_copy")
    const day = workDay(desk, input.date)
    if (typeof day === "string") return refused(day)
    const loan = await findOpenLoan(tx, centreId, copyId)
    const nothing = { gestureId: null, title: copy.title, readerName: null, daysLate: 0 }
    if (loan === undefined) {
      const holds = await openHolds(tx, centreId, copy.recordId)
      const forSomebody = holds.find((hold) => hold.copyId === copyId)
      if (forSomebody !== undefined)
        return refused("circulation_refused_set_aside_already", { name: forSomebody.name ?? "" })
      const isHere = before === "available" || before === "missing" || before === "on_loan"
      if (isHere && holds.some(({ state }) => state === "waiting")) {
        const held = await setAsideForNext(tx, desk, copy)
        audit({ subject: { kind: "catalogue.copy", id: copyId }, details: { holdId: held?.id } })
        return done<Returned>({ ...nothing, kind: "set-aside", setAsideFor: held?.name ?? "" })
      }
      if (before !== "missing" && before !== "on_loan") return refused("circulation_refused_not_lent")
      await setCopyState(tx, centreId, copyId, "available")
      audit({ subject: { kind: "catalogue.copy", id: copyId }, details: { found: true } })
      return done<Returned>({ ...nothing, kind: "found", setAsideFor: null })
    }
    if (day.date < loan.lentOn)
      return refused("circulation_refused_before_loan", { since: formatDate(loan.lentOn, caller.locale) })
    await circulation(tx)
      .updateTable("circulation.loan")
      .set({ returned_on: day.date })
      .where("centre_id", "=", centreId)
      .where("id", "=", loan.id)
      .execute()
    const held = await setAsideForNext(tx, desk, copy)
    const gestureId = await noteGesture(tx, caller, {
      centreId,
      kind: "return",
      loanId: loan.id,
      before: {
        copyState: "on_loan",
        holds: held === undefined ? [] : [{ id: held.id, state: "waiting", copyId: null, setAsideUntil: null }],
      },
      at: now,
    })
    audit({ subject: { kind: "circulation.loan", id: loan.id }, details: { copyId, holdId: held?.id } })
    return done<Returned>({
      gestureId,
      title: copy.title,
      kind: "returned",
      readerName: loan.reader.name,
      daysLate: Math.max(0, daysBetween(loan.dueOn, day.date)),
      setAsideFor: held === undefined ? null : (held.name ?? ""),
    })
  },
})
