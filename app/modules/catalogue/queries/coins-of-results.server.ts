import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { RecordFound } from "../domain/found-records.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { coinsContextObject } from "../formats/coins.ts"
import { catalogue } from "../tables.server.ts"

/** The COinS of the records of one page of results, by permanent identifier; `addressOf` gives the whole address of a record. */
export async function coinsOfResults(
  tx: Tx,
  results: readonly RecordFound[],
  addressOf: (permanentId: string) => string,
): Promise<Record<string, string>> {
  if (results.length === 0) return {}
  const ids = results.map(({ record }) => record.permanentId)
  const { rows } = await sql<{ id: string; description: RecordDescription }>`
    ${planned}select permanent_id as id, description from catalogue.record where permanent_id = any (${ids}::text[])`.execute(
    catalogue(tx),
  )
  return Object.fromEntries(rows.map(({ id, description }) => [id, coinsContextObject(description, addressOf(id))]))
}
