import type { Tx } from "#platform/db/index.server.ts"
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
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["permanent_id", "description"])
    .where(
      "permanent_id",
      "in",
      results.map(({ record }) => record.permanentId),
    )
    .execute()
  return Object.fromEntries(
    rows.map(({ permanent_id: id, description }) => [
      id,
      coinsContextObject(description as RecordDescription, addressOf(id)),
    ]),
  )
}
