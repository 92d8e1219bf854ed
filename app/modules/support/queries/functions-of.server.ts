import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { support } from "../tables.server.ts"

/** In which structure each of these people of a centre was at work on a day, by person: the newest function where there are several. */
export async function functionsOf(
  tx: Tx,
  centreId: string,
  personIds: readonly string[],
  date: string,
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<{ personId: string; structureId: string }>`
    select distinct on (p.person_id) p.person_id as "personId", p.structure_id as "structureId"
    from directory.published_position p join directory.published_structure s on s.id = p.structure_id and s.merged_into is null
    where p.centre_id = ${centreId} and p.person_id = any (${[...personIds]}::uuid[])
      and (p.from_on is null or p.from_on <= ${date}::date) and (p.to_on is null or p.to_on >= ${date}::date)
    order by p.person_id, p.from_on desc nulls last`.execute(support(tx))
  return new Map(rows.map(({ personId, structureId }) => [personId, structureId]))
}
