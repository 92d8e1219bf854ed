import { sql } from "kysely"
import { findPerson } from "#modules/directory/index.server.ts"
import { personLabel } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/**
 * Writes anew what fellow members read of a member, from their sheet in the directory and what they agreed to; gone when their membership
 * is over or their sheet erased. To be called by who may read the sheet: the staff, or the installation.
 */
export async function writeCard(tx: Tx, centreId: string, memberId: string): Promise<void> {
  const db = networks(tx)
  const member = await db
    .selectFrom("networks.member")
    .select(["network_id", "person_id", "function", "listed", "shows_email"])
    .where("centre_id", "=", centreId)
    .where("id", "=", memberId)
    .where((row) => row.or([row("until_on", "is", null), row("until_on", ">", sql<string>`current_date`)]))
    .executeTakeFirst()
  const person = member === undefined ? undefined : await findPerson(tx, centreId, member.person_id)
  if (member === undefined || person === undefined) {
    await db.deleteFrom("networks.card").where("member_id", "=", memberId).execute()
    return
  }
  const held = await functionsOf(tx, centreId, person.id)
  const row = {
    name: personLabel(person),
    functions: [...(member.function === "" ? [] : [member.function]), ...held],
    email: member.shows_email ? person.email : null,
    listed: member.listed,
    person_id: member.person_id,
  }
  await db
    .insertInto("networks.card")
    .values({ centre_id: centreId, member_id: memberId, network_id: member.network_id, ...row })
    .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
    .execute()
}

/** Running functions in structures: "Coordinatrice, Ville de Montbrelan". */
async function functionsOf(tx: Tx, centreId: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select concat_ws(', ', nullif(p.title, ''), coalesce(nullif(s.short_name, ''), s.name)) as name
    from directory.published_position p join directory.published_structure s on s.id = p.structure_id
    where p.centre_id = ${centreId} and p.person_id = ${personId} and (p.to_on is null or p.to_on >= current_date)
    order by p.from_on desc nulls last, p.id limit 3`.execute(networks(tx))
  return rows.map(({ name }) => name)
}
