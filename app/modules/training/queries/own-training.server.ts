import { sql } from "kysely"
import { ownSheets } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { training } from "../tables.server.ts"

/** What training keeps of the holder of an account, by the sheets of the directory that are theirs: for the file that they may take away. */
export async function ownTraining(tx: Tx, accountId: string): Promise<unknown> {
  const people = (await ownSheets(tx, accountId, "fr")).filter(({ linked }) => linked).map(({ personId }) => personId)
  if (people.length === 0) return { trainer: [], cycles: [], trainee: [] }
  return await asInstallation(tx, async () => {
    const db = training(tx)
    const { rows: trainer } = await sql`
      select centre_id as "centreId", standing, skills, reviewed_on as "reviewedOn", left_on as "leftOn" from training.trainer
      where person_id = any (${people}::uuid[])`.execute(db)
    const { rows: cycles } = await sql`
      select c.title, m.joined_on as "joinedOn", m.left_on as "leftOn" from training.cycle_member m join training.cycle c on c.id = m.cycle_id
      where m.person_id = any (${people}::uuid[])`.execute(db)
    const { rows: trainee } = await sql`
      select a.title, t.category from training.trainee t
      join activity.published_participation p on p.centre_id = t.centre_id and p.id = t.participation_id
      join activity.published_activity a on a.id = p.activity_id where p.person_id = any (${people}::uuid[])`.execute(
      db,
    )
    return { trainer, cycles, trainee }
  })
}
