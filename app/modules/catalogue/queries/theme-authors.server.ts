import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { thingsWith } from "#platform/search/index.server.ts"
import type { ListedAuthority } from "../domain/authority.ts"
import { recordEntryKind } from "../operations/search-entry.ts"
import { catalogue } from "../tables.server.ts"

/** Of a theme that thousands of documents have, this many tell who writes on it. */
const mostRead = 5000

/** Who made most documents on a theme (narrower ones included). */
export async function themeAuthors(tx: Tx, conceptId: string, limit: number): Promise<ListedAuthority[]> {
  const records = (await thingsWith(tx, recordEntryKind, "theme", conceptId)).slice(-mostRead)
  if (records.length === 0) return []
  const { rows } = await sql<ListedAuthority>`
    select root.id, root.kind, root.name, root.given_name as "givenName", root.addition, root.dates, named.records
    from (
      select one.root_id, count(distinct mention.record_id)::int as records
      from catalogue.authority_record mention
      join catalogue.authority_key known on known.key = mention.key
      join catalogue.authority one on one.id = known.authority_id
      where mention.record_id = any (${records}::uuid[]) group by one.root_id order by records desc, one.root_id limit ${limit}
    ) as named join catalogue.authority root on root.id = named.root_id
    order by named.records desc, root.sort_name collate "C", root.id`.execute(catalogue(tx))
  return rows
}
