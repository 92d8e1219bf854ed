import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/** Who came to a network's meetings, the most faithful first: the members of a network that is taken over. */
export async function regulars(
  tx: Tx,
  centreId: string,
  seriesId: string,
  limit: number,
): Promise<{ personId: string; from: string }[]> {
  const { rows } = await sql<{ personId: string; from: string }>`
    select p.person_id as "personId", min(s.date)::text as "from"
    from activity.published_activity a
      join activity.published_participation p on p.centre_id = a.centre_id and p.activity_id = a.id
      join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.centre_id = ${centreId} and a.series_id = ${seriesId} and p.person_id is not null
    group by p.person_id order by count(distinct a.id) desc, p.person_id limit ${limit}`.execute(networks(tx))
  return rows
}
