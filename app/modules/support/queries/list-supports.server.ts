import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { SupportLine, SupportState } from "../domain/support.ts"
import { support } from "../tables.server.ts"
import { supportNames } from "./support-names.server.ts"

export interface SupportFilter {
  centreId: string
  /** Running in that year; null for all. */
  year: number | null
  territoryId: string
  themeId: string
  officerId: string
  state: SupportState | ""
  text: string
}

type Row = Pick<
  SupportLine,
  "id" | "title" | "state" | "fromOn" | "untilOn" | "nextStep" | "nextOn" | "entries" | "lastOn"
> & {
  territoryId: string | null
  structureIds: string[]
  themeIds: string[]
  officerIds: string[]
}

/** The supports of a centre that answer to every filter, running ones first, by what comes next. */
export async function listSupports(tx: Tx, filter: SupportFilter): Promise<SupportLine[]> {
  const { centreId, year, territoryId, themeId, officerId, state, text } = filter
  const all = [sql`s.centre_id = ${centreId}`]
  if (year !== null)
    all.push(
      sql`s.from_on <= ${`${year}-12-31`}::date and (s.until_on is null or s.until_on >= ${`${year}-01-01`}::date)`,
    )
  if (territoryId !== "") all.push(sql`s.place_ids @> array[${territoryId}]`)
  if (themeId !== "") all.push(sql`${themeId}::uuid = any (s.theme_ids)`)
  if (officerId !== "") all.push(sql`${officerId}::uuid = any (s.officer_ids)`)
  if (state !== "") all.push(sql`s.state = ${state}`)
  for (const word of text
    .split(/\s+/)
    .filter((one) => one !== "")
    .slice(0, 8))
    all.push(sql`unaccent(lower(s.title)) like '%' || unaccent(lower(${word.replaceAll(/[\\%_]/g, "\\$&")})) || '%'`)
  const { rows } = await sql<Row>`
    select s.id, s.title, s.state, s.from_on::text as "fromOn", s.until_on::text as "untilOn", s.next_step as "nextStep",
      s.next_on::text as "nextOn", s.territory_id as "territoryId", s.structure_ids as "structureIds", s.theme_ids as "themeIds",
      s.officer_ids as "officerIds", count(e.id) as entries, max(e.on_date)::text as "lastOn"
    from support.support s left join support.entry e on e.centre_id = s.centre_id and e.support_id = s.id
    where ${sql.join(all, sql` and `)}
    group by s.centre_id, s.id
    order by array_position(array['open', 'paused', 'closed'], s.state), s.next_on nulls last, max(e.on_date) desc nulls last, s.title
    limit 300`.execute(support(tx))
  const names = await supportNames(tx, {
    territories: rows.flatMap((row) => row.territoryId ?? []),
    structures: rows.flatMap((row) => row.structureIds),
    themes: rows.flatMap((row) => row.themeIds),
    accounts: rows.flatMap((row) => row.officerIds),
  })
  return rows.map(({ territoryId: place, structureIds, themeIds, officerIds, ...row }) => ({
    ...row,
    territory: names.territory(place),
    structures: names.structures(structureIds),
    themes: names.themes(themeIds),
    officers: names.accounts(officerIds),
  }))
}
