import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { parseCommuneCode, parseDepartementCode, parsePostalCode, parseQpvCode, parseSiren } from "../domain/codes.ts"
import type { Level } from "../domain/levels.ts"
import { isCommuneStatus, isLevel, levels } from "../domain/levels.ts"
import { normaliseQuery, significantWords } from "../domain/normalise-name.ts"
import type { FoundLevel, TerritoriesFound, TerritoryLine } from "../domain/territory.ts"
import { territory } from "../tables.server.ts"

export type TerritorySearch = {
  text: string
  level?: Level | undefined
  /** How many of each level, and how many to leave out before them. */
  perLevel: number
  skip?: number
}

/** Shorter and stranger texts than this find nothing worth showing. */
const longestQuery = 100

/**
 * Territories by name (any accents, hyphens, "St" for Saint, beginnings of words), INSEE or postal code, SIREN or the code of
 * a neighbourhood: an exact code first, then the exact name, names that begin so, all words somewhere; then by population.
 */
export async function searchTerritories(tx: Tx, search: TerritorySearch): Promise<TerritoriesFound> {
  const query = normaliseQuery(search.text.slice(0, longestQuery))
  if (query === "") return { levels: [], alike: false }
  const found = await matching(tx, search, query)
  if (found.length > 0 || query.length < 3 || (search.skip ?? 0) > 0) return { levels: found, alike: false }
  const alike = await lookingAlike(tx, search, query)
  return { levels: alike, alike: alike.length > 0 }
}

async function matching(tx: Tx, search: TerritorySearch, query: string): Promise<FoundLevel[]> {
  const code = exactCode(search.text)
  const words = wanted(query, code)
  const match = sql`
    select id, level collate "C" as level, population, status <> 'current' as gone, search_name,
      case when code = ${code} or siren = ${code} then 0 when ${parsePostalCode(search.text) ?? ""} = any (postal_codes) then 1
        when search_name = ${query} then 2 when starts_with(search_name, ${query}) then 3 else 4 end as tier
    from territory.territory
    where search_words @@ ${words}::tsquery and (${search.level ?? null}::text is null or level = ${search.level ?? null})`
  return await byLevel(tx, search, match)
}

/** Names that share enough groups of three letters with what was typed. */
async function lookingAlike(tx: Tx, search: TerritorySearch, query: string): Promise<FoundLevel[]> {
  await sql`select set_config('pg_trgm.similarity_threshold', '0.4', true)`.execute(territory(tx))
  const match = sql`
    select id, level collate "C" as level, population, status <> 'current' as gone, search_name,
      round((1 - similarity(search_name, ${query})) * 20)::int as tier
    from territory.territory
    where search_name % ${query} and (${search.level ?? null}::text is null or level = ${search.level ?? null})
    order by similarity(search_name, ${query}) desc limit 20`
  return await byLevel(tx, search, match)
}

async function byLevel(
  tx: Tx,
  { perLevel, skip = 0 }: TerritorySearch,
  match: ReturnType<typeof sql>,
): Promise<FoundLevel[]> {
  const { rows } = await sql<Found>`
    with match as materialized (${match}),
    ranked as (
      select *, row_number() over (partition by level order by tier, gone, population desc nulls last, search_name collate "C", id collate "C") as rank,
        count(*) over (partition by level) as count, min(tier * 2 + gone::int) over (partition by level) + (case level when 'arrondissement' then 10 else 0 end) as best
      from match
    ),
    top as materialized (select * from ranked where rank > ${skip} and rank <= ${skip + perLevel} limit ${levels.length * perLevel})
    select t.id, t.level, t.code, t.name, t.status, t.kind, t.population, t.postal_codes, t.valid_to,
      departement.name as departement, whole.name as whole, top.count
    from top join territory.territory t using (id)
      left join territory.territory departement on departement.id = t.departement_id
      left join territory.territory whole on whole.id = t.whole_id
    order by best, array_position(array['commune', 'epci', 'ept', 'departement', 'region', 'qpv'], t.level) nulls last, t.level, rank`.execute(
    territory(tx),
  )
  return [...Map.groupBy(rows, (row) => row.level)].flatMap(([level, lines]) =>
    isLevel(level)
      ? [
          {
            level,
            count: lines[0]?.count ?? 0,
            territories: lines.map((line) => ({ ...line, level, status: statusOf(line) })),
          },
        ]
      : [],
  )
}

/** Every word, as the beginning of one; a single letter is a whole word (there is a commune called Y). Or the code, as it should be. */
function wanted(query: string, code: string | null): string {
  const beginning = query.length > 1 ? ":*" : ""
  const words = significantWords(query).map((word) => `'${word}'${beginning}`)
  return [words.join(" & "), ...(code === null ? [] : [`'${code.toLowerCase()}'`])].join(" | ")
}

type Found = Omit<TerritoryLine, "level" | "status"> & { level: string; status: string; count: number }

function statusOf({ status }: Found): TerritoryLine["status"] {
  return isCommuneStatus(status) ? status : "current"
}

/** The code a whole text is, in the form the list has it. */
function exactCode(text: string): string | null {
  return parseCommuneCode(text) ?? parseSiren(text) ?? parseQpvCode(text)?.code ?? parseDepartementCode(text)
}
