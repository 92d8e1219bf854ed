import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { searchKey } from "../domain/search-key.ts"
import { vocabulary } from "../tables.server.ts"

export interface LabelledConcept {
  id: string
  uri: string
  name: string
}

/**
 * For each text typed or imported as a subject, the living concepts that it names: those whose preferred label it is, else those
 * it names otherwise (synonym, acronym, hidden label), whatever accents, case and plurals; within one thesaurus when given.
 */
export async function conceptsByLabel(
  tx: Tx,
  texts: readonly string[],
  schemeId?: string,
): Promise<Map<string, LabelledConcept[]>> {
  const keys = new Map(texts.map((text) => [text, keyOf(text)]))
  const place =
    schemeId === undefined
      ? sql`true`
      : sql`exists (select from vocabulary.concept_scheme place
    where place.concept_id = concept.id and place.scheme_id = ${schemeId})`
  const { rows } = await sql<LabelledConcept & { key: string; rank: number }>`
    select distinct label.search_key as key, concept.id, concept.uri, concept.name_fr as name,
      min(case when label.kind = 'pref' then 0 else 1 end) over (partition by label.search_key, concept.id) as rank
    from vocabulary.label join vocabulary.concept on concept.id = label.concept_id
    where label.search_key = any(${[...new Set(keys.values())].filter((key) => key !== "")}::text[])
      and concept.merged_into is null and not concept.deprecated and ${place}
    order by rank, name, concept.id`.execute(vocabulary(tx))
  const byKey = Map.groupBy(rows, (row) => row.key)
  return new Map(
    [...keys].map(([text, key]) => {
      const named = byKey.get(key) ?? []
      const best = named.filter((row) => row.rank === named[0]?.rank)
      return [text, best.map(({ id, uri, name }) => ({ id, uri, name }))]
    }),
  )
}

// An import asks for the same subjects again and again.
const remembered = new Map<string, string>()
const mostRemembered = 20_000

function keyOf(text: string): string {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const key = searchKey(text)
  remembered.set(text, key)
  return key
}
