import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { agenda } from "../tables.server.ts"

/** Where people of a centre work now, by person: only of those who work in one structure alone. */
export async function presentStructures(
  tx: Tx,
  centreId: string,
  people: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ personId: string; structureId: string }>`
    select person_id as "personId", (array_agg(structure_id))[1] as "structureId" from directory.published_position
    where centre_id = ${centreId} and person_id = any (${[...people]}::uuid[]) and (to_on is null or to_on >= ${today}::date)
    group by person_id having count(distinct structure_id) = 1`.execute(agenda(tx))
  return new Map(rows.map(({ personId, structureId }) => [personId, structureId]))
}
