import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { directory } from "../tables.server.ts"

export interface PeopleSearch {
  centreId: string
  /** Words of the name, of a function or of the structure, or an address; "" for all. */
  text: string
  /** Only people who have or had a function in this structure. */
  structureId?: string | undefined
  /** Only people with this skill or one of these. */
  conceptIds?: readonly string[] | undefined
  limit: number
  skip?: number
}

export interface PersonLine {
  id: string
  givenName: string
  familyName: string
  email: string | null
  /** Running functions, the newest first: "Directrice, Régie de quartier". */
  functions: string[]
}

/** People of a centre who answer to every word typed, whatever accents and case; when there is none, those whose name looks alike. */
export async function searchPeople(
  tx: Tx,
  search: PeopleSearch,
): Promise<{ total: number; alike: boolean; found: PersonLine[] }> {
  const query = searchable(search.text.slice(0, 200))
  const exact = await select(tx, search, matches(search.text, query), sql`family, given, id`)
  if (exact.total > 0 || query.length < 3 || (search.skip ?? 0) > 0) return { ...exact, alike: false }
  const likeness = sql`word_similarity(${query}, search_name)`
  const alike = await select(tx, search, sql`${likeness} >= 0.4`, sql`word_similarity(${query}, search_name) desc, id`)
  return { ...alike, alike: alike.total > 0 }
}

function matches(text: string, query: string): RawBuilder<unknown> {
  if (text.includes("@")) return sql`lower(email) = ${text.trim().toLowerCase()}`
  const words = query.split(" ").filter((word) => word !== "")
  const conditions = words.slice(0, 12).map(
    (word) => sql`((' ' || search_name) like ${`% ${word}%`} or exists (
      select from directory.position f join directory.structure s on s.id = f.structure_id
      where f.centre_id = person.centre_id and f.person_id = person.id
        and (' ' || s.search_name || ' ' || public.unaccent(lower(f.title))) like ${`% ${word}%`}))`,
  )
  // Signs alone name nobody; no text at all asks for everybody.
  if (conditions.length === 0) return text.trim() === "" ? sql`true` : sql`false`
  return sql`(${sql.join(conditions, sql` and `)})`
}

async function select(
  tx: Tx,
  { centreId, structureId, conceptIds, limit, skip = 0 }: PeopleSearch,
  condition: RawBuilder<unknown>,
  by: RawBuilder<unknown>,
): Promise<{ total: number; found: PersonLine[] }> {
  const inStructure =
    structureId === undefined
      ? sql`true`
      : sql`exists (select from directory.position f where f.centre_id = person.centre_id and f.person_id = person.id
          and f.structure_id = ${structureId})`
  const skilled =
    conceptIds === undefined
      ? sql`true`
      : sql`exists (select from directory.person_skill k where k.centre_id = person.centre_id and k.person_id = person.id
          and k.concept_id = any (${[...conceptIds]}::uuid[]))`
  const { rows } = await sql<PersonLine & { total: number }>`
    with matching as (
      select id, centre_id, given_name, family_name, email, search_name, public.unaccent(lower(family_name)) as family,
        public.unaccent(lower(coalesce(given_name, ''))) as given, (count(*) over ())::int as total
      from directory.person
      where centre_id = ${centreId} and family_name is not null and ${condition} and ${inStructure} and ${skilled}
      order by ${by} limit ${limit} offset ${skip}
    )
    select id, coalesce(given_name, '') as "givenName", family_name as "familyName", email, total, array(
      select concat_ws(', ', nullif(f.title, ''), s.name) from directory.position f join directory.structure s on s.id = f.structure_id
      where f.centre_id = matching.centre_id and f.person_id = matching.id and (f.to_on is null or f.to_on >= current_date)
      order by f.from_on desc nulls last, f.id
    ) as functions from matching order by ${by}`.execute(directory(tx))
  return { total: rows[0]?.total ?? 0, found: rows.map(({ total: _, ...line }) => line) }
}
