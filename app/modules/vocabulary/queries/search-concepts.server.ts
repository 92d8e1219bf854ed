import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { keyWords, searchKey } from "../domain/search-key.ts"
import { vocabulary } from "../tables.server.ts"
import { nameColumn, sortColumn } from "./names.server.ts"

export interface FoundConcept {
  id: string
  name: string
  scheme: string
  /** The label that was found, when it is not the name. */
  through: string | null
}

/**
 * The concepts one of whose labels holds all the words typed, in any order, whatever their accents and plurals; those named
 * exactly so first. Hidden labels are searched and not shown.
 */
export async function searchConcepts(
  tx: Tx,
  typed: string,
  locale: Locale,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ total: number; found: FoundConcept[] }> {
  const words = keyWords(typed).slice(0, 12)
  if (words.length === 0) return { total: 0, found: [] }
  const holds = sql.join(
    words.map((word) => sql`label.search_key like ${`%${word}%`}`),
    sql` and `,
  )
  const key = searchKey(typed)
  const { rows } = await sql<FoundConcept & { total: number }>`
    select id, name, scheme, through, count(*) over () as total from (
      select distinct on (concept.id) concept.id, concept.${sql.ref(nameColumn(locale))} as name, concept.${sql.ref(sortColumn(locale))} as sort,
        (select scheme.${sql.ref(nameColumn(locale))} from vocabulary.concept_scheme place
          join vocabulary.scheme on scheme.id = place.scheme_id where place.concept_id = concept.id order by 1 limit 1) as scheme,
        case when label.kind = 'hidden' or label.value = concept.${sql.ref(nameColumn(locale))} then null else label.value end as through,
        case when label.search_key = ${key} then 0 when label.search_key like ${`${key}%`} then 1 else 2 end as rank
      from vocabulary.label join vocabulary.concept on concept.id = label.concept_id
      where ${holds} and concept.merged_into is null and not concept.deprecated
      order by concept.id, rank, label.kind = 'pref' desc, label.lang = ${locale} desc, label.value collate "C"
    ) as matching order by rank, sort, id limit ${perPage} offset ${(page - 1) * perPage}`.execute(vocabulary(tx))
  return { total: rows[0]?.total ?? 0, found: rows.map(({ total: _, ...found }) => found) }
}
