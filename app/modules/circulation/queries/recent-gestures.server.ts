import type { Tx } from "#platform/db/index.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import type { Gesture } from "../domain/gesture.ts"
import { circulation } from "../tables.server.ts"

/** The last gestures that this person made at a desk, newest first, without those undone. */
export async function recentGestures(tx: Tx, centreId: string, actor: Actor, limit: number): Promise<Gesture[]> {
  if (actor.kind !== "account") return []
  const rows = await circulation(tx)
    .selectFrom("circulation.gesture as gesture")
    .innerJoin("circulation.loan as loan", (join) =>
      join.onRef("loan.centre_id", "=", "gesture.centre_id").onRef("loan.id", "=", "gesture.loan_id"),
    )
    .leftJoin("circulation.reader as reader", (join) =>
      join.onRef("reader.centre_id", "=", "loan.reader_centre_id").onRef("reader.id", "=", "loan.reader_id"),
    )
    .leftJoin("circulation.guest as guest", (join) =>
      join.onRef("guest.centre_id", "=", "loan.centre_id").onRef("guest.reader_id", "=", "loan.reader_id"),
    )
    .select([
      "gesture.id",
      "gesture.kind",
      "loan.title",
      "loan.lent_on as lentOn",
      "loan.due_on as dueOn",
      "loan.returned_on as returnedOn",
      "reader.name",
      "guest.name as guest",
    ])
    .where("gesture.centre_id", "=", centreId)
    .where("gesture.account_id", "=", actor.accountId)
    .where("gesture.undone_at", "is", null)
    .orderBy("gesture.at", "desc")
    .orderBy("gesture.id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ name, guest, title, kind, ...row }) => ({
    ...row,
    kind: kind as Gesture["kind"],
    title: title ?? "",
    readerName: name ?? guest,
  }))
}
