import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"

/** The one person of a centre who has this address; undefined when nobody has it, or several do: an address shared by an office names no one. */
export async function findPersonByEmail(
  tx: Tx,
  centreId: string,
  email: string,
): Promise<{ id: string; givenName: string; familyName: string; structureIds: string[] } | undefined> {
  const { rows } = await sql<{ id: string; givenName: string; familyName: string; structureIds: string[] }>`
    select id, coalesce(given_name, '') as "givenName", family_name as "familyName", array(
      select structure_id from directory.position
      where position.centre_id = person.centre_id and position.person_id = person.id and to_on is null order by from_on desc nulls last, position.id
    ) as "structureIds"
    from directory.person
    where centre_id = ${centreId} and lower(email) = lower(${email}) and merged_into is null and family_name is not null limit 2`.execute(
    directory(tx),
  )
  return rows.length === 1 ? rows[0] : undefined
}
