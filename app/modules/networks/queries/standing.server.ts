import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import type { Network } from "../domain/network.ts"
import type { Standing } from "../domain/standing.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"

/** What the caller is to a network; asked as the caller, so that row security answers. */
export async function standingIn(tx: Tx, actor: Actor, network: Network): Promise<Standing> {
  const animates = (centreId: string) => permissions["networks.animate"].allows(actor, centreId)
  return {
    isStaff: animates(network.centreId),
    isPartner: network.partnerCentreIds.some(animates),
    memberId: (await ownMember(tx, network.id))?.id ?? null,
    isSignedIn: actor.kind !== "visitor",
  }
}

export interface OwnMember {
  id: string
  centreId: string
  personId: string
  name: string
  function: string
  fromOn: string
  listed: boolean
  showsEmail: boolean
  wantsMails: boolean
}

/** The running membership of the account at work. */
export async function ownMember(tx: Tx, networkId: string): Promise<OwnMember | undefined> {
  const { rows } = await sql<OwnMember>`
    select m.id, m.centre_id as "centreId", m.person_id as "personId", coalesce(card.name, '') as name, m.function, m.from_on as "fromOn", m.listed,
      m.shows_email as "showsEmail", m.wants_mails as "wantsMails"
    from networks.member m join directory.published_own_person own on own.centre_id = m.centre_id and own.id = m.person_id
      left join networks.card on card.member_id = m.id
    where m.network_id = ${networkId} and (m.until_on is null or m.until_on > current_date)
    order by m.from_on desc limit 1`.execute(networks(tx))
  return rows[0]
}
