import { ownSheets } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { support } from "../tables.server.ts"

/** What supports keep of an account's holder: the interviews that they had as a person of the directory. */
export async function ownSupport(tx: Tx, accountId: string): Promise<unknown> {
  const sheets = await ownSheets(tx, accountId, "fr")
  const people = sheets.filter(({ linked }) => linked).map(({ personId }) => personId)
  if (people.length === 0) return { interviews: [] }
  // Behind the wall of the staff: shown to the person they are about, and to nobody else.
  const interviews = await asInstallation(
    tx,
    async () =>
      await support(tx)
        .selectFrom("support.interview")
        .select(["centre_id as centreId", "on_date as date", "minutes", "question", "answer"])
        .where("person_id", "in", people)
        .where("withdrawn_at", "is", null)
        .orderBy("on_date")
        .execute(),
  )
  return { interviews }
}
