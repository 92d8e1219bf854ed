import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { MemberLine } from "../domain/member.ts"
import { networks } from "../tables.server.ts"

/** What the caller may read of those who are in a network now: fellow members all of them, the public those who agreed. */
export async function cardsOf(
  tx: Tx,
  networkId: string,
): Promise<{ memberId: string; name: string; functions: string[]; email: string | null; listed: boolean }[]> {
  return await networks(tx)
    .selectFrom("networks.card")
    .select(["member_id as memberId", "name", "functions", "email", "listed"])
    .where("network_id", "=", networkId)
    .orderBy(sql`public.unaccent(lower(split_part(name, ' ', 2)))`)
    .orderBy("name")
    .execute()
}

/** For the staff: who is and who was in a network. */
export async function memberLines(tx: Tx, networkId: string): Promise<MemberLine[]> {
  const { rows } = await sql<MemberLine>`
    select m.id, m.person_id as "personId", trim(coalesce(p.given_name, '') || ' ' || coalesce(p.family_name, '')) as name, m.function,
      coalesce(card.functions, '{}') as functions, m.from_on as "fromOn", m.until_on as "untilOn",
      (m.until_on is null or m.until_on > current_date) as "isIn", m.wants_mails as "wantsMails"
    from networks.member m join directory.published_person p on p.centre_id = m.centre_id and p.id = m.person_id
      left join networks.card on card.member_id = m.id
    where m.network_id = ${networkId}
    order by public.unaccent(lower(coalesce(p.family_name, '~'))), p.given_name, m.from_on`.execute(networks(tx))
  return rows
}
