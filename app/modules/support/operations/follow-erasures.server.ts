import { sql } from "kysely"
import { accountErased } from "#modules/account/index.server.ts"
import { forgetWords } from "#modules/activity/index.server.ts"
import { personErased } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { withoutNames } from "../domain/without-names.ts"
import { support } from "../tables.server.ts"

/** What goes with a person or an account: words of interviews, names in the journal, steps and charges. Called once, by the module's door. */
export function followErasures(): void {
  personErased.on(async (tx, { centreId, personId, names }) => {
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
    await forgetNames(tx, centreId, personId, names)
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

/** The journal's entries of a person stay, since they tell of others too, without the name. */
async function forgetNames(tx: Tx, centreId: string, personId: string, names: readonly string[]): Promise<void> {
  const db = support(tx)
  const { rows } = await sql<{ id: string; title: string; text: string; ownLine: string | null }>`
    select id, title, text, case when tied then null else activity_id end as "ownLine" from support.entry
    where centre_id = ${centreId} and ${personId}::uuid = any (person_ids) for update`.execute(db)
  for (const { id, title, text, ownLine } of rows) {
    const left = { title: withoutNames(title, names).slice(0, 300), text: withoutNames(text, names).slice(0, 20_000) }
    if (left.title === title && left.text === text) continue
    await sql`update support.entry set title = ${left.title}, text = ${left.text}, version = version + 1
      where centre_id = ${centreId} and id = ${id}`.execute(db)
    // The ledger's line has the entry's title.
    if (left.title !== title && ownLine !== null) await forgetWords(tx, [ownLine])
  }
}
