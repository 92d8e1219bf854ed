import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Locale } from "#platform/messages/index.ts"
import { vocabulary } from "../tables.server.ts"
import type { ConceptLine } from "./concept-lists.server.ts"
import type { StoredConcept } from "./load-concepts.server.ts"
import { loadConcepts } from "./load-concepts.server.ts"
import { nameColumn, sortColumn } from "./names.server.ts"

export interface ConceptView {
  concept: StoredConcept
  name: string
  /** Set when it was merged: the concept to go to. */
  mergedInto: string | null
  schemes: { id: string; slug: string; name: string }[]
  broader: ConceptLine[]
  narrower: ConceptLine[]
  related: ConceptLine[]
  collections: string[]
  /** One way up, from the top down to just above it. */
  path: ConceptLine[]
}

/** A concept with all that its page shows, or undefined. */
export async function findConcept(tx: Tx, id: string, locale: Locale): Promise<ConceptView | undefined> {
  if (!isUuid(id)) return undefined
  const [concept] = await loadConcepts(tx, [id])
  if (concept === undefined) return undefined
  const name = sql.ref(nameColumn(locale))
  const sort = sql.ref(sortColumn(locale))
  const lines = (links: ReturnType<typeof sql>) => sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.${name}) order by other.${sort}, other.id)
    from vocabulary.relation link join vocabulary.concept other on ${links}), '[]')`
  const { rows } = await sql<Omit<ConceptView, "concept">>`
    select concept.${name} as name, concept.merged_into as "mergedInto",
      coalesce((select jsonb_agg(jsonb_build_object('id', scheme.id, 'slug', scheme.slug, 'name', scheme.${name}) order by scheme.${name})
        from vocabulary.concept_scheme place join vocabulary.scheme on scheme.id = place.scheme_id
        where place.concept_id = concept.id), '[]') as schemes,
      ${lines(sql`link.kind = 'broader' and link.from_id = concept.id and other.id = link.to_id`)} as broader,
      ${lines(sql`link.kind = 'broader' and link.to_id = concept.id and other.id = link.from_id and not other.deprecated`)} as narrower,
      ${lines(sql`link.kind = 'related' and concept.id in (link.from_id, link.to_id)
        and other.id in (link.from_id, link.to_id) and other.id <> concept.id`)} as related,
      coalesce((select jsonb_agg(collection.${name} order by collection.${name}) from vocabulary.collection_member member
        join vocabulary.collection on collection.id = member.collection_id where member.concept_id = concept.id), '[]') as collections
    from vocabulary.concept where concept.id = ${id}`.execute(vocabulary(tx))
  const [row] = rows
  return row === undefined ? undefined : { ...row, concept, path: await wayUp(tx, id, locale) }
}

/** One way to the top: the first by name where there are several. */
async function wayUp(tx: Tx, id: string, locale: Locale): Promise<ConceptLine[]> {
  const path: ConceptLine[] = []
  for (let at = id; path.length < 50; ) {
    const { rows } = await sql<ConceptLine>`
      select concept.id, concept.${sql.ref(nameColumn(locale))} as name from vocabulary.relation
      join vocabulary.concept on concept.id = relation.to_id
      where relation.from_id = ${at} and relation.kind = 'broader'
      order by concept.${sql.ref(sortColumn(locale))}, concept.id limit 1`.execute(vocabulary(tx))
    const [above] = rows
    if (above === undefined) break
    path.unshift(above)
    at = above.id
  }
  return path
}
