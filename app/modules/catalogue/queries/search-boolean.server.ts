import type { Tx } from "#platform/db/index.server.ts"
import type { BooleanSearch, Sort } from "#platform/search/index.server.ts"
import { searchBoolean } from "#platform/search/index.server.ts"
import { recordEntryKind } from "../operations/search-entry.ts"

/** The records that a boolean search matches: how many, and the identifiers of a page of them. */
export async function searchRecords(
  tx: Tx,
  wanted: { search: BooleanSearch; sort?: Sort },
  page: { skip: number; limit: number },
): Promise<{ total: number; ids: string[] }> {
  return await searchBoolean(tx, { kind: recordEntryKind, ...wanted }, page)
}
