import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Person } from "../domain/person.ts"
import { directory } from "../tables.server.ts"

/** The person of a centre, or the one they were merged into (its own `id` says so); undefined when erased, unknown or behind the wall. */
export async function findPerson(tx: Tx, centreId: string, id: string): Promise<Person | undefined> {
  if (!isUuid(id) || !isUuid(centreId)) return undefined
  const { rows } = await sql<Person>`
    with recursive way (id, merged_into) as (
      select id, merged_into from directory.person where centre_id = ${centreId} and id = ${id}
      union select next.id, next.merged_into from way join directory.person next on next.centre_id = ${centreId} and next.id = way.merged_into
    ) select p.centre_id as "centreId", p.id, coalesce(p.given_name, '') as "givenName", p.family_name as "familyName", p.email,
      coalesce(p.phone, '') as phone, coalesce(p.mobile, '') as mobile, p.territory_id as "territoryId", p.note, p.presentation,
      p.account_id is not null as "hasAccount", p.version
    from way join directory.person p on p.centre_id = ${centreId} and p.id = way.id
    where p.family_name is not null`.execute(directory(tx))
  return rows[0]
}
