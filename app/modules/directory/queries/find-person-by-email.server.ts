import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { directory } from "../tables.server.ts"

export interface RecognisedPerson {
  id: string
  givenName: string
  familyName: string
  /** Where they work now, the latest first. */
  structureIds: string[]
}

/**
 * The one person of a centre who has this address and, when it is given, this family name (accents and case aside); undefined when nobody has it, or
 * several do: an address shared by an office names no one.
 */
export async function findPersonByEmail(
  tx: Tx,
  centreId: string,
  email: string,
  familyName?: string,
): Promise<RecognisedPerson | undefined> {
  const people = (await select(tx, centreId, sql`lower(email) = lower(${email})`)).filter(
    (person) => familyName === undefined || searchable(person.familyName) === searchable(familyName),
  )
  return people.length === 1 ? people[0] : undefined
}

/** The sheet of a centre that an account has linked to itself. */
export async function findPersonOfAccount(
  tx: Tx,
  centreId: string,
  accountId: string,
): Promise<RecognisedPerson | undefined> {
  return (await select(tx, centreId, sql`account_id = ${accountId}`))[0]
}

async function select(tx: Tx, centreId: string, condition: ReturnType<typeof sql>): Promise<RecognisedPerson[]> {
  const { rows } = await sql<RecognisedPerson>`
    select id, coalesce(given_name, '') as "givenName", family_name as "familyName", array(
      select structure_id from directory.position
      where position.centre_id = person.centre_id and position.person_id = person.id and to_on is null
      order by from_on desc nulls last, position.id
    ) as "structureIds"
    from directory.person
    where centre_id = ${centreId} and ${condition} and merged_into is null and family_name is not null
    order by id limit 20`.execute(directory(tx))
  return rows
}
