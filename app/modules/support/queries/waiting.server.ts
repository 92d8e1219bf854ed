import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { support } from "../tables.server.ts"

/** Steps of supports and follow-ups of interviews whose day has come and that are this person's, or nobody's of their centres. */
export async function countSteps(tx: Tx, { actor }: Caller): Promise<number> {
  if (actor.kind !== "account") return 0
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from support.support where next_on <= current_date and state <> 'closed'
        and coalesce(next_owner_id, ${actor.accountId}) = ${actor.accountId} and centre_id = any (platform.staff_centres()::uuid[]))
      + (select count(*) from support.interview where follow_up_on <= current_date and withdrawn_at is null
        and officer_id = ${actor.accountId}) as count`.execute(support(tx))
  return rows[0]?.count ?? 0
}
