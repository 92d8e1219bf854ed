import { sql } from "kysely"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

export type ShelfMark = { centre: string; shelfMark: string }

/** Where each of these records stands on a shelf, by its identifier: a centre's shelf marks, each once, the first three. */
export async function shelfMarksOf(tx: Tx, recordIds: readonly string[]): Promise<Map<string, ShelfMark[]>> {
  if (recordIds.length === 0) return new Map()
  const { rows } = await sql<{ recordId: string; centreId: string; shelfMarks: string[] }>`
    select record_id as "recordId", centre_id as "centreId", (array_agg(shelf_mark order by rank))[:3] as "shelfMarks"
    from (
      select record_id, centre_id, shelf_mark, min(rank) as rank from catalogue.copy
      where record_id = any (${recordIds}::uuid[]) and shelf_mark is not null group by record_id, centre_id, shelf_mark
    ) as marked group by record_id, centre_id`.execute(catalogue(tx))
  const names = await centreNames(tx)
  const marks = rows.flatMap(({ recordId, centreId, shelfMarks }) =>
    shelfMarks.map((shelfMark) => ({ recordId, centre: names.get(centreId)?.shortName ?? "", shelfMark })),
  )
  marks.sort((one, other) => one.centre.localeCompare(other.centre, "fr"))
  return Map.groupBy(marks, ({ recordId }) => recordId)
}
