import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import type { RecordSelection } from "../domain/record-selection.ts"
import { mostSelected } from "../domain/record-selection.ts"
import { catalogue } from "../tables.server.ts"
import { indexSearch } from "./search-catalogue.server.ts"
import { settleThemes } from "./settle-themes.server.ts"

const perPage = 100

/** The records of a selection: how many in all, and the first `limit` in its order. */
export async function selectedRecords(
  tx: Tx,
  selection: RecordSelection,
  limit = mostSelected,
): Promise<{ total: number; ids: string[] }> {
  if (selection.kind === "list") return await listed(tx, selection.ids, limit)
  const centres = new Map([...(await centreNames(tx)).values()].map(({ slug, id }) => [slug, id]))
  const search = indexSearch(await settleThemes(tx, selection.search), centres)
  const ids: string[] = []
  let total = 0
  for (let page = 1; ids.length < limit; page += 1) {
    const found = await searchThings(tx, { ...search, page, perPage, uncorrected: true })
    total = found.total
    ids.push(...found.results.map(({ id }) => id))
    if (found.results.length < perPage || page * perPage >= mostSelected) break
  }
  return { total, ids: ids.slice(0, limit) }
}

/** What these records say, in the order of the list; those that are gone are left out. */
export async function describedRecords(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; permanentId: string; description: RecordDescription }[]> {
  if (ids.length === 0) return []
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id as permanentId", "description"])
    .where("id", "in", ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, { ...row, description: row.description as RecordDescription }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function listed(tx: Tx, permanentIds: string[], limit: number): Promise<{ total: number; ids: string[] }> {
  if (permanentIds.length === 0) return { total: 0, ids: [] }
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select("id")
    .where("permanent_id", "in", permanentIds)
    .orderBy("sort_title")
    .execute()
  return { total: rows.length, ids: rows.map(({ id }) => id).slice(0, limit) }
}
