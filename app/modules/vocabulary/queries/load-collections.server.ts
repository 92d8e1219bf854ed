import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Collection } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"

/** Whole collections, as SKOS speaks of them, in the order of their address: those with these addresses, or those of one scheme. */
export async function loadCollections(
  tx: Tx,
  which: { uris: readonly string[] } | { schemeId: string },
): Promise<Collection[]> {
  const condition = "uris" in which ? sql`k.uri = any(${[...which.uris]}::text[])` : ofScheme(which.schemeId)
  const { rows } = await sql<Collection>`
    select k.uri, k.ordered, k.labels, k.notes, k.notations, k.properties,
      coalesce((select jsonb_agg(s.uri order by s.uri collate "C") from vocabulary.scheme s where s.id = any(k.scheme_ids)), '[]') as schemes,
      coalesce((select jsonb_agg(coalesce(c.uri, inner_k.uri) order by m.position) from vocabulary.collection_member m
        left join vocabulary.concept c on c.id = m.concept_id
        left join vocabulary.collection inner_k on inner_k.id = m.member_collection_id
        where m.collection_id = k.id), '[]') as members
    from vocabulary.collection k where ${condition} order by k.uri collate "C"`.execute(vocabulary(tx))
  return rows
}

/** Those that name the scheme, and those that name none and hold one of its concepts. */
function ofScheme(schemeId: string) {
  return sql`${schemeId}::uuid = any(k.scheme_ids) or (k.scheme_ids = '{}' and exists (
    select from vocabulary.collection_member m join vocabulary.concept_scheme cs on cs.concept_id = m.concept_id
    where m.collection_id = k.id and cs.scheme_id = ${schemeId}::uuid))`
}
