import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { readRna, readSiret } from "../domain/siret.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { directory } from "../tables.server.ts"

export interface StructureSearch {
  /** Words of the name, acronym or town, a SIRET or its beginning, an RNA; "" for all. */
  text: string
  kind?: StructureKind | undefined
  /** Only structures in this territory ("departement:31"). */
  placeId?: string | undefined
  /** Only members of this centre, of this year when it is given. */
  memberOf?: { centreId: string; year?: number } | undefined
  limit: number
  skip?: number
}

export interface StructureLine {
  id: string
  name: string
  shortName: string
  kind: StructureKind
  siret: string | null
  city: string
}

/**
 * Structures that hold every word typed, whatever accents and case; when there is none, those whose name or town looks alike (`alike`). Whole
 * words first, then by name.
 */
export async function searchStructures(
  tx: Tx,
  search: StructureSearch,
): Promise<{ total: number; alike: boolean; found: StructureLine[] }> {
  const query = searchable(search.text.slice(0, 200))
  const exact = await select(tx, search, matches(search.text, query), order(query))
  if (exact.total > 0 || query.length < 3 || (search.skip ?? 0) > 0) return { ...exact, alike: false }
  const likeness = sql`greatest(word_similarity(${query}, search_name), word_similarity(${query}, search_name || ' ' || search_city))`
  const alike = await select(tx, search, sql`${likeness} >= 0.45`, sql`${likeness} desc, search_name, id`)
  return { ...alike, alike: alike.total > 0 }
}

function matches(text: string, query: string): RawBuilder<boolean> {
  const digits = text.replaceAll(/[\s.-]/g, "")
  if (/^\d{9,14}$/.test(digits)) return sql`siret like ${`${digits}%`}`
  const rna = readRna(text)
  if (rna !== undefined) return sql`rna = ${rna}`
  const words = query.split(" ").filter((word) => word !== "")
  const conditions = words
    .slice(0, 12)
    .map((word) => sql`(' ' || search_name || ' ' || search_city || ' ' || postal_code) like ${`% ${word}%`}`)
  // Signs alone name nothing; no text at all asks for everything.
  if (conditions.length === 0) return text.trim() === "" ? sql`true` : sql`false`
  return sql`(${sql.join(conditions, sql` and `)})`
}

function order(query: string): RawBuilder<unknown> {
  return sql`search_name <> ${query}, not starts_with(search_name, ${query}), search_name, id`
}

async function select(
  tx: Tx,
  { kind, placeId, memberOf, limit, skip = 0 }: StructureSearch,
  condition: RawBuilder<unknown>,
  by: RawBuilder<unknown>,
): Promise<{ total: number; found: StructureLine[] }> {
  const year = memberOf?.year
  const member =
    memberOf === undefined
      ? sql`true`
      : sql`exists (select from directory.membership m where m.structure_id = structure.id and m.centre_id = ${memberOf.centreId}
          and ${year === undefined ? sql`true` : sql`m.year = ${year}`})`
  const { rows } = await sql<StructureLine & { total: number }>`
    select id, name, short_name as "shortName", kind, siret, city, (count(*) over ())::int as total from directory.structure
    where merged_into is null and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
      and ${placeId === undefined ? sql`true` : sql`${placeId} = any (place_ids)`} and ${member} and ${condition}
    order by ${by} limit ${limit} offset ${skip}`.execute(directory(tx))
  return { total: rows[0]?.total ?? 0, found: rows.map(({ total: _, ...line }) => line) }
}

/** The one structure that a text names without doubt: by SIRET, by RNA, or alone with exactly this name, "(town)" included. */
export async function structureNamed(tx: Tx, text: string): Promise<StructureLine | undefined> {
  const siret = readSiret(text)
  const rna = readRna(text)
  const query = searchable(text)
  if (query === "") return undefined
  const { rows } = await sql<StructureLine>`
    select id, name, short_name as "shortName", kind, siret, city from directory.structure
    where merged_into is null and (siret = ${siret ?? null} or rna = ${rna ?? null} or search_name = ${query}
      or search_name || ' ' || search_city = ${query} or public.unaccent(lower(${text.trim()})) in (
        public.unaccent(lower(name)), public.unaccent(lower(name || ' (' || city || ')')), nullif(public.unaccent(lower(short_name)), '')))
    limit 2`.execute(directory(tx))
  return rows.length === 1 ? rows[0] : undefined
}
