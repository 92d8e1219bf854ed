import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

/** What these lines say in words goes, in their revisions too: it told of somebody who is erased. What they count stays. */
export async function forgetWords(tx: Tx, activityIds: readonly string[]): Promise<void> {
  if (activityIds.length === 0) return
  await asInstallation(tx, async () => {
    const db = activity(tx)
    await db
      .updateTable("activity.activity")
      .set((row) => ({ title: "–", note: "", version: row("version", "+", 1) }))
      .where("id", "in", [...activityIds])
      .execute()
    const bare = (column: "before" | "after") => sql`case when ${sql.ref(column)} ? 'head'
      then jsonb_set(${sql.ref(column)}, '{head}', ${sql.ref(column)} -> 'head' || '{"title": "–", "note": ""}') else ${sql.ref(column)} end`
    await sql`update activity.revision set before = ${bare("before")}, after = ${bare("after")}
      where activity_id = any (${[...activityIds]}::uuid[])`.execute(db)
  })
}
