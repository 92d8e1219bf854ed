import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { vocabulary } from "../tables.server.ts"

interface Link {
  id: string
  uri: string
  name: string
}

/** What stands above and beside a concept, by their French names. */
export async function linksOf(tx: Tx, id: string): Promise<{ broader: Link[]; related: Link[] }> {
  const { rows } = await sql<Link & { kind: string }>`
    select relation.kind, other.id, other.uri, other.name_fr as name
    from vocabulary.relation join vocabulary.concept other
      on other.id = case when relation.from_id = ${id} then relation.to_id else relation.from_id end
    where relation.from_id = ${id} or (relation.to_id = ${id} and relation.kind = 'related')
    order by other.sort_fr, other.id`.execute(vocabulary(tx))
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id, uri, name }) => ({ id, uri, name }))
  return { broader: of("broader"), related: of("related") }
}
