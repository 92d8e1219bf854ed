import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Label, Note, Property, Thesaurus } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"
import { loadCollections } from "./load-collections.server.ts"
import { loadConcepts } from "./load-concepts.server.ts"

/** One whole thesaurus, merged concepts included as redirections: what an export holds. Undefined when there is none with this word of address. */
export async function exportThesaurus(tx: Tx, slug: string): Promise<Thesaurus | undefined> {
  const { rows } = await sql<{ id: string }>`
    select place.concept_id as id from vocabulary.concept_scheme place
    join vocabulary.scheme on scheme.id = place.scheme_id where scheme.slug = ${slug}`.execute(vocabulary(tx))
  const ids = rows.map((row) => row.id)
  const schemes = await schemesOf(tx, slug, ids)
  const chosen = schemes.find((scheme) => scheme.slug === slug)
  if (chosen === undefined) return undefined
  return {
    schemes: schemes.map(({ uri, labels, notes, properties }) => ({ uri, labels, notes, properties })),
    concepts: await loadConcepts(tx, ids),
    collections: await loadCollections(tx, { schemeId: chosen.id }),
  }
}

/** The thesaurus itself, and those to which its concepts belong as well: named without being whole. */
async function schemesOf(tx: Tx, slug: string, conceptIds: readonly string[]) {
  const { rows } = await sql<{
    id: string
    slug: string
    uri: string
    labels: Label[]
    notes: Note[]
    properties: Property[]
  }>`
    select id, slug, uri, labels, notes, properties from vocabulary.scheme
    where slug = ${slug} or id in (select scheme_id from vocabulary.concept_scheme where concept_id = any(${[...conceptIds]}::uuid[]))
    order by uri collate "C"`.execute(vocabulary(tx))
  return rows
}
