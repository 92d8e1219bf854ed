import { z } from "zod"
import { lockCopy, setCopyState } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Hold } from "../domain/hold.ts"
import { dueDate } from "../domain/lending-rules.ts"
import { permissions } from "../permissions.ts"
import { findCopy } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findOpenLoan, wasOutOn } from "../queries/find-loan.server.ts"
import { findServedReader } from "../queries/find-reader.server.ts"
import { isHeldBy, openHolds } from "../queries/hold-queue.server.ts"
import { directoryOfReader } from "../queries/reader-in-directory.server.ts"
import { circulation } from "../tables.server.ts"
import { objectionTo } from "./copy-problem.server.ts"
import { enterLedger } from "./enter-ledger.server.ts"
import { typedDay, typedHalf, workDay } from "./fields.ts"
import { keepLine } from "./keep-line.server.ts"
import { lockBorrower } from "./lock-borrower.server.ts"
import { noteGesture } from "./note-gesture.server.ts"
import { noteSeen } from "./note-seen.server.ts"

/**
 * Lends a copy of a centre to a reader, of its own or of a partner; a hold of this reader is served by it. With `anyway`, staff passes over a limit, a hold
 * or a document that is not for loan; never over a copy that is lent already. Two desks at once: the copy is locked, the second is told.
 */
export const lendCopy = operation({
  name: "circulation.lend-copy",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    copyId: z.uuid(),
    readerCentreId: z.uuid(),
    readerId: z.uuid(),
    date: typedDay,
    half: typedHalf,
    anyway: z.boolean().default(false),
  }),
  async run(work) {
    const { tx, caller, now, input, audit } = work
    const { centreId, copyId } = input
    const desk = await findDesk(tx, centreId, now)
    const before = await lockCopy(tx, centreId, copyId)
    const copy = await findCopy(tx, centreId, copyId)
    if (desk === undefined || before === undefined || copy === undefined)
      return refused("circulation_refused_unknown_copy")
    const reader = await findServedReader(tx, centreId, input.readerCentreId, input.readerId)
    if (reader === undefined) return refused("circulation_refused_unknown_reader")
    const day = workDay(desk, input.date, input.half)
    if (typeof day === "string") return refused(day)
    const out = await findOpenLoan(tx, centreId, copyId)
    if (out !== undefined) {
      return out.reader.id === reader.id
        ? refused("circulation_refused_has_it_already", { name: reader.name })
        : refused("circulation_refused_lent_to_another", {
            name: out.reader.name ?? "",
            since: formatDate(out.lentOn, caller.locale),
          })
    }
    if (await wasOutOn(tx, centreId, copyId, day.date)) return refused("circulation_refused_out_that_day")
    const holds = await openHolds(tx, centreId, copy.recordId)
    await lockBorrower(tx, reader.id)
    const objection = await objectionTo(tx, desk, reader, copy, holds)
    if (objection !== undefined && !input.anyway) return refused(objection.refusal, objection.details)
    const dueOn = dueDate(desk.rules, copy.documentKind, day.date, desk.hours)
    const loan = await circulation(tx)
      .insertInto("circulation.loan")
      .values({
        centre_id: centreId,
        copy_id: copy.id,
        record_id: copy.recordId,
        title: copy.title,
        shelf_mark: copy.shelfMark,
        document_kind: copy.documentKind,
        reader_centre_id: reader.centreId,
        reader_id: reader.id,
        structure_kind: reader.structureKind,
        lent_on: day.date,
        half: day.half,
        due_on: dueOn,
        typed_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    const entered = await enterLedger(work, centreId, {
      kind: "loan",
      id: loan.id,
      ...day,
      ...(await directoryOfReader(tx, centreId, reader)),
      minutes: null,
      people: 1,
      structureKind: reader.structureKind,
      groupName: "",
      readerId: reader.id,
    })
    if (entered.kind !== "done") return entered
    await keepLine(tx, "loan", centreId, loan.id, entered.value.activityId)
    const hold =
      holds.find((one) => one.copyId === copy.id && isHeldBy(one, reader)) ?? holds.find((one) => isHeldBy(one, reader))
    const moved = await settleHolds(tx, centreId, copyId, hold, holds, now)
    await setCopyState(tx, centreId, copyId, "on_loan")
    await noteSeen(tx, reader, centreId, day.date)
    const gestureId = await noteGesture(tx, caller, {
      centreId,
      kind: "lend",
      loanId: loan.id,
      before: { copyState: before === "on_loan" ? "available" : before, holds: moved },
      at: now,
    })
    audit({ subject: { kind: "circulation.loan", id: loan.id }, details: { copyId, anyway: objection !== undefined } })
    return done({ gestureId, loanId: loan.id, title: copy.title, dueOn })
  },
})

/** The hold that this loan serves is over; one that waited for this very copy goes back to the queue. Answers what they were, for undoing. */
async function settleHolds(
  tx: Tx,
  centreId: string,
  copyId: string,
  served: Hold | undefined,
  holds: readonly Hold[],
  now: Date,
): Promise<{ id: string; state: string; copyId: string | null; setAsideUntil: string | null }[]> {
  const robbed = holds.filter((hold) => hold.copyId === copyId && hold.id !== served?.id)
  const touched = [...(served === undefined ? [] : [served]), ...robbed]
  for (const hold of touched) {
    await circulation(tx)
      .updateTable("circulation.hold")
      .set({
        copy_id: null,
        set_aside_until: null,
        ...(hold === served ? { state: "fulfilled", closed_at: now } : { state: "waiting" }),
      })
      .where("centre_id", "=", centreId)
      .where("id", "=", hold.id)
      // Given up meanwhile, it stays so.
      .where("state", "in", ["waiting", "set_aside"])
      .execute()
  }
  return touched.map(({ id, state, copyId: aside, setAsideUntil }) => ({ id, state, copyId: aside, setAsideUntil }))
}
