import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

export interface NetworkLine {
  id: string
  centreId: string
  slug: string
  name: string
  purpose: string
  audience: string
  closedOn: string | null
  /** The date of the next meeting that the caller may know of. */
  nextOn: string | null
  /** The caller is in it. */
  isMember: boolean
}

/** Networks by name, those that are closed last; of one centre (led or shared) or of all. */
export async function listNetworks(tx: Tx, today: string, centreId: string | null = null): Promise<NetworkLine[]> {
  const { rows } = await sql<NetworkLine>`
    select n.id, n.centre_id as "centreId", n.slug, n.name, n.purpose, n.audience, n.closed_on as "closedOn",
      (select min(s.date)::text from activity.published_activity a join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
        where a.centre_id = n.centre_id and a.series_id = n.series_id and a.status = 'planned' and s.state = 'planned'
          and s.date >= ${today}::date) as "nextOn",
      exists (select from networks.member m join directory.published_own_person own on own.centre_id = m.centre_id and own.id = m.person_id
        where m.network_id = n.id and (m.until_on is null or m.until_on > current_date)) as "isMember"
    from networks.network n
    where ${centreId}::uuid is null or n.centre_id = ${centreId}
      or exists (select from networks.network_centre c where c.network_id = n.id and c.centre_id = ${centreId})
    order by n.closed_on is not null, n.name, n.id`.execute(networks(tx))
  return rows
}
