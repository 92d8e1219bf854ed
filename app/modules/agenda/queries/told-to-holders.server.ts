import type { Tx } from "#platform/db/index.server.ts"
import { agenda } from "../tables.server.ts"

/** What only those who hold a place may read. */
export async function toldToHolders(
  tx: Tx,
  activityId: string,
): Promise<{ remoteLink: string; message: string } | undefined> {
  return await agenda(tx)
    .selectFrom("agenda.for_enrolled")
    .select(["remote_link as remoteLink", "message"])
    .where("activity_id", "=", activityId)
    .executeTakeFirst()
}
