import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import { catalogue } from "../tables.server.ts"

type Origin = { centreId: string; originId: string }

/** How the columns of a table of this origin were read: those of the very same header first, else the latest. */
export async function findColumnMapping(
  tx: Tx,
  { centreId, originId }: Origin,
  header: string[],
): Promise<{ header: string[]; reading: ChosenColumns; isSame: boolean } | undefined> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.column_mapping")
    .select(["header", "reading", sql<boolean>`header = ${header}::text[]`.as("isSame")])
    .where("centre_id", "=", centreId)
    .where("origin_id", "=", originId)
    .orderBy("isSame", "desc")
    .orderBy("updated_at", "desc")
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, reading: row.reading as ChosenColumns }
}

/** Remembers how the columns of this header are read, for the next table of the same origin. */
export async function keepColumnMapping(
  tx: Tx,
  { centreId, originId }: Origin,
  { header, reading, now }: { header: string[]; reading: ChosenColumns; now: Date },
): Promise<void> {
  await sql`
    insert into catalogue.column_mapping (centre_id, origin_id, header, reading, updated_at)
    values (${centreId}, ${originId}, ${header}::text[], ${JSON.stringify(reading)}::jsonb, ${now})
    on conflict (centre_id, origin_id, header) do update set reading = excluded.reading, updated_at = excluded.updated_at`.execute(
    catalogue(tx),
  )
}
