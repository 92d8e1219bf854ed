import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { hasFilters } from "../domain/catalogue-search.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { shownRecord } from "../domain/found-records.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { catalogue } from "../tables.server.ts"
import type { CatalogueFound } from "./search-catalogue.server.ts"

const most = 20
const longest = 60

/**
 * Where a search found nothing as it was typed: the documents of which some centre has a copy under this very shelf mark, case
 * apart. Only then, since every copy is looked at.
 */
export async function recordsMarked(
  tx: Tx,
  { search, total, insteadOf }: Pick<CatalogueFound, "search" | "total" | "insteadOf">,
): Promise<RecordFound[]> {
  if ((total > 0 && insteadOf === null) || hasFilters(search)) return []
  const mark = (insteadOf ?? search.query).trim().replace(/\s+/g, " ")
  if (!/\d/.test(mark) || mark.length > longest) return []
  const { rows } = await sql<{ permanentId: string; description: RecordDescription; hasFile: boolean }>`
    select permanent_id as "permanentId", description, exists (
      select from catalogue.record_file where record_file.record_id = record.id and access = 'public'
    ) as "hasFile"
    from catalogue.record
    where id in (select record_id from catalogue.copy where lower(shelf_mark) = lower(${mark}))
    order by year desc nulls last, sort_title collate "C", id limit ${most}`.execute(catalogue(tx))
  return rows.map(({ permanentId, description, hasFile }) => ({
    record: shownRecord({ permanentId, description }, hasFile),
    title: [wholeTitle(description)],
    excerpt: null,
  }))
}
