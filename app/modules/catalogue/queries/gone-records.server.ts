import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

/** A record that is no more: `successor` is the permanent identifier of the one it was merged into, null when it was removed. */
export type GoneRecord = {
  permanentId: string
  reason: "merged" | "removed"
  successor: string | null
  centreIds: string[]
  goneAt: Date
}

/** What became of the record that had this permanent identifier, or undefined when no record ever went by it. */
export async function findGone(tx: Tx, permanentId: string): Promise<GoneRecord | undefined> {
  return (await goneRecords(tx).where("gone.permanent_id", "=", permanentId).executeTakeFirst()) as
    | GoneRecord
    | undefined
}

/** Gone records from after a place on, oldest first, at most `limit`: the order is (goneAt, permanentId). */
export async function listGone(
  tx: Tx,
  { after, limit }: { after: { goneAt: Date; permanentId: string } | null; limit: number },
): Promise<GoneRecord[]> {
  const place =
    after === null
      ? undefined
      : sql<boolean>`(gone.gone_at, gone.permanent_id) > (${after.goneAt}, ${after.permanentId})`
  const query = goneRecords(tx).orderBy("gone.gone_at").orderBy("gone.permanent_id").limit(limit)
  return (await (place === undefined ? query : query.where(place)).execute()) as GoneRecord[]
}

function goneRecords(tx: Tx) {
  return catalogue(tx)
    .selectFrom("catalogue.gone_record as gone")
    .leftJoin("catalogue.record as successor", "successor.id", "gone.successor_id")
    .select([
      "gone.permanent_id as permanentId",
      "gone.reason",
      "successor.permanent_id as successor",
      "gone.centre_ids as centreIds",
      "gone.gone_at as goneAt",
    ])
}
