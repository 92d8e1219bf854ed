import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Ballot } from "../domain/ballot.ts"
import { networks } from "../tables.server.ts"

/** The newest ballot of a network, open or not; undefined before the first. */
export async function findBallot(tx: Tx, networkId: string): Promise<Ballot | undefined> {
  const { rows } = await sql<Ballot>`
    select id, votes_each as "votesEach", closes_on as "closesOn", closed_at as "closedAt" from networks.ballot
    where network_id = ${networkId} order by opened_at desc, id desc limit 1`.execute(networks(tx))
  return rows[0]
}

/** The same, locked until the transaction ends: who votes and who closes wait for each other. To be asked as the installation. */
export async function lockBallot(tx: Tx, networkId: string): Promise<Ballot | undefined> {
  const { rows } = await sql<Ballot>`
    select id, votes_each as "votesEach", closes_on as "closesOn", closed_at as "closedAt" from networks.ballot
    where network_id = ${networkId} order by opened_at desc, id desc limit 1 for update`.execute(networks(tx))
  return rows[0]
}
