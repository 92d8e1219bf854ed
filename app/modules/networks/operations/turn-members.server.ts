import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"
import { countVotes } from "./cast-votes.server.ts"

/**
 * Two people are one: their memberships turn to the one who stays. Who was in a network twice at once is in it once, from the earlier day on, with what
 * both proposed and have to do; where both voted, the vote of the one who stays counts.
 */
export async function turnMembers(tx: Tx, from: string, to: string): Promise<number> {
  const db = networks(tx)
  const { rows: twice } = await sql<{ gone: string; kept: string; fromOn: string }>`
    select gone.id as gone, kept.id as kept, least(gone.from_on, kept.from_on)::text as "fromOn"
    from networks.member gone join networks.member kept on kept.network_id = gone.network_id and kept.person_id = ${to} and kept.until_on is null
    where gone.person_id = ${from} and gone.until_on is null`.execute(db)
  for (const { gone, kept, fromOn } of twice) {
    await db.updateTable("networks.topic").set({ member_id: kept }).where("member_id", "=", gone).execute()
    await db.updateTable("networks.action").set({ member_id: kept }).where("member_id", "=", gone).execute()
    await sql`insert into networks.excuse (centre_id, activity_id, member_id) select centre_id, activity_id, ${kept} from networks.excuse
      where member_id = ${gone} on conflict do nothing`.execute(db)
    const { rows: ballots } = await sql<{ id: string }>`
      insert into networks.vote (centre_id, ballot_id, topic_id, member_id)
      select v.centre_id, v.ballot_id, v.topic_id, ${kept} from networks.vote v
      where v.member_id = ${gone} and not exists (select from networks.vote own where own.ballot_id = v.ballot_id and own.member_id = ${kept})
      on conflict do nothing returning ballot_id as id`.execute(db)
    const { rows: counted } = await sql<{ id: string }>`
      select distinct b.id from networks.vote v join networks.ballot b on b.id = v.ballot_id where v.member_id = ${gone}`.execute(
      db,
    )
    await db.deleteFrom("networks.vote").where("member_id", "=", gone).execute()
    for (const id of new Set([...ballots, ...counted].map((ballot) => ballot.id))) await countVotes(tx, id)
    await db.deleteFrom("networks.member").where("id", "=", gone).execute()
    await db.updateTable("networks.member").set({ from_on: fromOn }).where("id", "=", kept).execute()
  }
  const turned = await db
    .updateTable("networks.member")
    .set({ person_id: to })
    .where("person_id", "=", from)
    .executeTakeFirst()
  return twice.length + Number(turned.numUpdatedRows)
}
