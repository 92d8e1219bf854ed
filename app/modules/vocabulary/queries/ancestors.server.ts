import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { vocabulary } from "../tables.server.ts"

/** The broader links of these concepts and of all above them, by identifier. */
export async function hierarchyAbove(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; above: string[] }>`
    with recursive up (id) as (
      select unnest(${[...ids]}::uuid[])
      union
      select relation.to_id from up join vocabulary.relation on relation.from_id = up.id and relation.kind = 'broader'
    )
    select up.id, coalesce(array_agg(relation.to_id) filter (where relation.to_id is not null), '{}') as above
    from up left join vocabulary.relation on relation.from_id = up.id and relation.kind = 'broader' group by up.id`.execute(
    vocabulary(tx),
  )
  return new Map(rows.map((row) => [row.id, row.above]))
}

/** The identifiers of these addresses; a merged concept answers for the one that took its place. */
export async function idsOfUris(tx: Tx, uris: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ uri: string; id: string }>`
    select uri, coalesce(merged_into, id) as id from vocabulary.concept where uri = any(${[...uris]}::text[])`.execute(
    vocabulary(tx),
  )
  return new Map(rows.map((row) => [row.uri, row.id]))
}

/** The broader links of these concepts and of all above them, by address. */
export async function urisAbove(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const above = await hierarchyAbove(tx, ids)
  const { rows } = await sql<{ id: string; uri: string }>`
    select id, uri from vocabulary.concept where id = any(${[...above.keys()]}::uuid[])`.execute(vocabulary(tx))
  const uris = new Map(rows.map((row) => [row.id, row.uri]))
  const uriOf = (id: string) => uris.get(id) ?? id
  return new Map([...above].map(([id, links]) => [uriOf(id), links.map(uriOf)]))
}
