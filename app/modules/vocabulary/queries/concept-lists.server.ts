import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { vocabulary } from "../tables.server.ts"
import { nameColumn, sortColumn } from "./names.server.ts"

export interface ConceptLine {
  id: string
  name: string
}

export interface TopConcept extends ConceptLine {
  /** The first of those just below, and how many there are in all. */
  narrower: ConceptLine[]
  narrowerCount: number
}

export interface ListPage<Line> {
  total: number
  lines: Line[]
}

const shownBelow = 12
const living = sql`concept.merged_into is null and not concept.deprecated`

/** The concepts at the top of a thesaurus (said so, or with nothing above them), each with those just below; pages from 1. */
export async function topConcepts(
  tx: Tx,
  schemeId: string,
  locale: Locale,
  page: number,
  perPage: number,
): Promise<ListPage<TopConcept>> {
  const name = sql.ref(nameColumn(locale))
  const sort = sql.ref(sortColumn(locale))
  const top = sql`from vocabulary.concept_scheme place join vocabulary.concept on concept.id = place.concept_id
    where place.scheme_id = ${schemeId} and ${living}
      and (place.top or not exists (select from vocabulary.relation where from_id = concept.id and kind = 'broader'))`
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total ${top}`.execute(vocabulary(tx))
  const { rows } = await sql<TopConcept>`
    select page.id, page.name, coalesce(below.lines, '[]') as narrower, coalesce(below.count, 0) as "narrowerCount"
    from (select concept.id, concept.${name} as name, concept.${sort} as sort ${top}
      order by sort, concept.id limit ${perPage} offset ${(page - 1) * perPage}) as page
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', line.id, 'name', line.name) order by line.place)
          filter (where line.place <= ${shownBelow}) as lines, count(*) as count
      from (select concept.id, concept.${name} as name, row_number() over (order by concept.${sort}, concept.id) as place
        from vocabulary.relation join vocabulary.concept on concept.id = relation.from_id
        where relation.to_id = page.id and relation.kind = 'broader' and ${living}) as line
    ) as below on true
    order by page.sort, page.id`.execute(vocabulary(tx))
  return { total: counted[0]?.total ?? 0, lines: rows }
}

/** Every concept of a thesaurus by name, those of one initial letter when `letter` is given ("a" to "z", "0" for all else). */
export async function conceptsByName(
  tx: Tx,
  schemeId: string,
  locale: Locale,
  { letter, page, perPage }: { letter: string | undefined; page: number; perPage: number },
): Promise<ListPage<ConceptLine>> {
  const sort = sql.ref(sortColumn(locale))
  const start =
    letter === undefined
      ? sql`true`
      : letter === "0"
        ? sql`concept.${sort} !~ '^[a-z]'`
        : sql`concept.${sort} like ${`${letter}%`}`
  const chosen = sql`from vocabulary.concept_scheme place join vocabulary.concept on concept.id = place.concept_id
    where place.scheme_id = ${schemeId} and ${living} and ${start}`
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total ${chosen}`.execute(vocabulary(tx))
  const { rows } = await sql<ConceptLine>`select concept.id, concept.${sql.ref(nameColumn(locale))} as name ${chosen}
    order by concept.${sort}, concept.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(vocabulary(tx))
  return { total: counted[0]?.total ?? 0, lines: rows }
}

/** The initials that have concepts: "a" to "z", then "0" for all else. */
export async function initials(tx: Tx, schemeId: string, locale: Locale): Promise<string[]> {
  const sort = sql.ref(sortColumn(locale))
  const { rows } = await sql<{ letter: string }>`
    select distinct case when concept.${sort} ~ '^[a-z]' then left(concept.${sort}, 1) else '0' end as letter
    from vocabulary.concept_scheme place join vocabulary.concept on concept.id = place.concept_id
    where place.scheme_id = ${schemeId} and ${living}`.execute(vocabulary(tx))
  const letters = rows.map((row) => row.letter).sort()
  return [...letters.filter((letter) => letter !== "0"), ...letters.filter((letter) => letter === "0")]
}
