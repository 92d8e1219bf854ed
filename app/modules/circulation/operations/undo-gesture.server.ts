import { sql } from "kysely"
import { z } from "zod"
import { lockCopy, setCopyState } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findLoan, findOpenLoan } from "../queries/find-loan.server.ts"
import { circulation } from "../tables.server.ts"
import { leaveLedger } from "./enter-ledger.server.ts"
import type { Before } from "./note-gesture.server.ts"

const undoDays = 1

/** Undoes a gesture of the desk, as long as it is the last one of its loan and of the day: a loan disappears, a return or a renewal is taken back. */
export const undoGesture = operation({
  name: "circulation.undo-gesture",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), gestureId: z.uuid() }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, gestureId } = input
    const gesture = await circulation(tx)
      .selectFrom("circulation.gesture")
      .select(["id", "kind", "loan_id", "before", "at", "undone_at"])
      .where("centre_id", "=", centreId)
      .where("id", "=", gestureId)
      .executeTakeFirst()
    const loan = gesture === undefined ? undefined : await findLoan(tx, centreId, gesture.loan_id)
    if (gesture === undefined || loan === undefined || loan.copyId === null)
      return refused("circulation_refused_undone_already")
    const copyState = await lockCopy(tx, centreId, loan.copyId)
    const last = await lastGestureOf(tx, centreId, gesture.loan_id)
    if (last !== gestureId) return refused("circulation_refused_not_last_gesture")
    if (now.getTime() - gesture.at.getTime() > undoDays * 86_400_000)
      return refused("circulation_refused_too_late_to_undo")
    const before = gesture.before as Before
    if (gesture.kind === "return") {
      const other = await findOpenLoan(tx, centreId, loan.copyId)
      if (other !== undefined || copyState === undefined) return refused("circulation_refused_not_last_gesture")
    }
    if (gesture.kind === "lend") {
      const left = await leaveLedger(work, centreId, await lineOfLoan(tx, centreId, loan.id))
      if (left.kind !== "done") return left
    }
    await takeBack(tx, centreId, gesture.kind, loan.id, before)
    for (const hold of before.holds ?? []) await restoreHold(tx, centreId, hold)
    if (before.copyState !== undefined) await setCopyState(tx, centreId, loan.copyId, before.copyState)
    audit({ subject: { kind: "circulation.loan", id: loan.id }, details: { undone: gesture.kind } })
    if (gesture.kind !== "lend") {
      await circulation(tx)
        .updateTable("circulation.gesture")
        .set({ undone_at: now })
        .where("centre_id", "=", centreId)
        .where("id", "=", gestureId)
        .execute()
    }
    return done({ title: loan.title ?? "" })
  },
})

async function lineOfLoan(tx: Tx, centreId: string, id: string): Promise<string | null> {
  const row = await circulation(tx)
    .selectFrom("circulation.loan")
    .select("activity_id")
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst()
  return row?.activity_id ?? null
}

async function lastGestureOf(tx: Tx, centreId: string, loanId: string): Promise<string | undefined> {
  const row = await circulation(tx)
    .selectFrom("circulation.gesture")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("loan_id", "=", loanId)
    .where("undone_at", "is", null)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst()
  return row?.id
}

async function takeBack(tx: Tx, centreId: string, kind: string, loanId: string, before: Before): Promise<void> {
  const db = circulation(tx)
  if (kind === "lend") {
    // A loan that never was: its gesture goes with it.
    await db.deleteFrom("circulation.loan").where("centre_id", "=", centreId).where("id", "=", loanId).execute()
    return
  }
  const columns =
    kind === "return" ? { returned_on: null } : { due_on: before.dueOn ?? "", renewals: before.renewals ?? 0 }
  await db
    .updateTable("circulation.loan")
    .set(columns)
    .where("centre_id", "=", centreId)
    .where("id", "=", loanId)
    .execute()
}

/** The hold as it was, unless its holder has meanwhile given it up or asked anew. */
async function restoreHold(tx: Tx, centreId: string, hold: NonNullable<Before["holds"]>[number]): Promise<void> {
  await sql`
    update circulation.hold as hold
    set state = ${hold.state}, copy_id = ${hold.copyId}, set_aside_until = ${hold.setAsideUntil}, closed_at = null
    where centre_id = ${centreId} and id = ${hold.id} and state in ('waiting', 'set_aside', 'fulfilled')
      and not exists (
        select from circulation.hold other
        where other.centre_id = hold.centre_id and other.record_id = hold.record_id and other.id <> hold.id
          and other.state in ('unconfirmed', 'waiting', 'set_aside')
          and (other.email = hold.email or other.reader_id = hold.reader_id)
      )`.execute(circulation(tx))
}
