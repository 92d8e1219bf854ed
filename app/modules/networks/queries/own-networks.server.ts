import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/** What networks keep of an account's holder, for the file that they may take away. To be asked as the holder: row security says what is theirs. */
export async function ownNetworks(tx: Tx, accountId: string): Promise<unknown> {
  const db = networks(tx)
  const { rows: memberships } = await sql`
    select n.name as network, m.function, m.from_on as "fromOn", m.until_on as "untilOn", m.listed, m.shows_email as "showsEmail",
      m.wants_mails as "wantsMails"
    from networks.member m join networks.network n on n.id = m.network_id
    where m.id = any ((select networks.own_members())::uuid[]) order by m.from_on`.execute(db)
  const { rows: topics } = await sql`
    select title, details, state, proposed_at as "proposedAt" from networks.topic
    where member_id = any ((select networks.own_members())::uuid[]) or account_id = ${accountId} order by proposed_at`.execute(
    db,
  )
  const { rows: votes } = await sql`
    select t.title, b.closes_on as "closesOn" from networks.vote v join networks.topic t on t.id = v.topic_id join networks.ballot b on b.id = v.ballot_id
    where v.member_id = any ((select networks.own_members())::uuid[])`.execute(db)
  const { rows: actions } = await sql`
    select text, due_on as "dueOn", state, state_on as "stateOn" from networks.action
    where member_id = any ((select networks.own_members())::uuid[]) or account_id = ${accountId} order by state_on`.execute(
    db,
  )
  const { rows: excuses } = await sql`
    select activity_id as "meeting" from networks.excuse where member_id = any ((select networks.own_members())::uuid[])`.execute(
    db,
  )
  const { rows: requests } = await sql`
    select n.name as network, r.name, r.email, r.structure, r.message, r.state, r.asked_at as "askedAt"
    from networks.join_request r join networks.network n on n.id = r.network_id where r.account_id = ${accountId} order by r.asked_at`.execute(
    db,
  )
  const { rows: animated } = await sql`
    select n.name as network from networks.animator a join networks.network n on n.id = a.network_id where a.account_id = ${accountId}`.execute(
    db,
  )
  return { memberships, topics, votes, actions, excuses, requests, animated }
}
