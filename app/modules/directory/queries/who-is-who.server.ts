import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import { territoriesById } from "#modules/territory/index.server.ts"
import { withNarrower } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import type { Entry, EntryKind } from "../domain/entry.ts"
import { directory } from "../tables.server.ts"

export interface WhoIsWhoSearch {
  text: string
  kind?: EntryKind | undefined
  conceptId?: string | undefined
  territoryId?: string | undefined
  limit: number
  skip: number
}

/**
 * Whom the public can be put in touch with: people, structures and initiatives that agreed, by words, theme (narrower ones included) and
 * territory: what lies in it, and what works on a territory that it lies in.
 */
export async function searchWhoIsWho(tx: Tx, search: WhoIsWhoSearch): Promise<{ total: number; found: Entry[] }> {
  const { rows } = await sql<Entry & { total: number }>`
    select kind, id, name, lines, presentation, website, "territoryId", "conceptIds", "canBeWrittenTo", (count(*) over ())::int as total
    from (${everyEntry}) as entry where ${await conditions(tx, search)}
    order by search_text, id limit ${search.limit} offset ${search.skip}`.execute(directory(tx))
  return { total: rows[0]?.total ?? 0, found: rows.map(({ total: _, ...entry }) => entry) }
}

/** How many entries stand under each theme, for choosing one; the most first. */
export async function whoIsWhoThemes(tx: Tx, limit: number): Promise<{ conceptId: string; count: number }[]> {
  const { rows } = await sql<{ conceptId: string; count: number }>`
    select concept_id as "conceptId", count(*)::int as count from (${everyEntry}) as entry, unnest("conceptIds") as concept_id
    group by 1 order by 2 desc, 1 limit ${limit}`.execute(directory(tx))
  return rows
}

const everyEntry = sql`
  select 'expert' as kind, id, name, functions as lines, presentation, '' as website, territory_id as "territoryId", place_ids,
    concept_ids as "conceptIds", can_be_written_to as "canBeWrittenTo", search_text
  from directory.card
  union all
  select 'operator', s.id, s.name, array[s.kind], s.presentation, s.website, s.territory_id, s.place_ids,
    array(select f.concept_id from directory.structure_field f where f.structure_id = s.id order by 1), s.email is not null,
    s.search_name || ' ' || s.search_city || ' ' || public.unaccent(lower(s.presentation))
  from directory.structure s where s.listed_on <= current_date and s.merged_into is null and s.closed_on is null
  union all
  select 'initiative', i.id, i.title, array_remove(array[s.name], null), i.summary, i.website, i.territory_id, i.place_ids, i.concept_ids,
    coalesce(s.email is not null and s.listed_on is not null, false), i.search_text
  from directory.initiative i left join directory.structure s on s.id = i.structure_id where i.listed_on <= current_date`

async function conditions(
  tx: Tx,
  { text, kind, conceptId, territoryId }: WhoIsWhoSearch,
): Promise<RawBuilder<unknown>> {
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (kind !== undefined) all.push(sql`kind = ${kind}`)
  const words = searchable(text.slice(0, 200))
    .split(" ")
    .filter((word) => word !== "")
  if (words.length === 0 && text.trim() !== "") all.push(sql`false`)
  for (const word of words.slice(0, 12)) all.push(sql`(' ' || search_text) like ${`% ${word}%`}`)
  if (conceptId !== undefined) {
    const concepts = await withNarrower(tx, conceptId)
    all.push(sql`"conceptIds" && ${[...concepts]}::uuid[]`)
  }
  if (territoryId !== undefined) {
    const above = (await territoriesById(tx, [territoryId])).get(territoryId)?.above ?? []
    all.push(sql`(${territoryId} = any (place_ids) or "territoryId" = any (${above}::text[]))`)
  }
  return sql.join(all, sql` and `)
}
