import { sql } from "kysely"
import { accountErased } from "#modules/account/index.server.ts"
import { forgetWords } from "#modules/activity/index.server.ts"
import { personErased } from "#modules/directory/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { support } from "../tables.server.ts"

/** What goes with a person or an account: words of interviews, steps and charges. Called once, by the module's door. */
export function followErasures(): void {
  personErased.on(async (tx, { centreId, personId }) => {
    const { rows } = await sql<{ activityId: string }>`
      update support.interview set question = '–', answer = '', follow_up = '', follow_up_on = null, version = version + 1
      where centre_id = ${centreId} and person_id = ${personId} returning activity_id as "activityId"`.execute(
      support(tx),
    )
    // The ledger's line has the question for a title.
    await forgetWords(
      tx,
      rows.map(({ activityId }) => activityId),
    )
  })
  accountErased.on(async (tx, { accountId }) => {
    // Its holder may not be of the staff any more.
    await asInstallation(tx, async () => {
      const db = support(tx)
      await sql`update support.support set officer_ids = array_remove(officer_ids, ${accountId}::uuid),
        next_owner_id = nullif(next_owner_id, ${accountId}::uuid), version = version + 1
        where ${accountId}::uuid = any (officer_ids) or next_owner_id = ${accountId}`.execute(db)
      await sql`update support.entry set written_by = null where written_by = ${accountId}`.execute(db)
      await sql`update support.interview set officer_id = null where officer_id = ${accountId}`.execute(db)
      await sql`update support.call set typed_by = null where typed_by = ${accountId}`.execute(db)
    })
  })
}
