import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { attendance } from "../tables.server.ts"

export interface Run {
  centreId: string
  activityId: string
  signatory: string
  send: boolean
  locale: Locale
  accountId: string | null
  finishedAt: Date | null
}

/** What was asked for: certificates of which activity, signed by whom, in which language. */
export async function findRun(
  tx: Tx,
  { centreId, runId }: { centreId: string; runId: string },
): Promise<Run | undefined> {
  const row = await attendance(tx)
    .selectFrom("attendance.certificate_run")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", runId)
    .executeTakeFirst()
  return (
    row && {
      centreId: row.centre_id,
      activityId: row.activity_id,
      signatory: row.signatory,
      send: row.send,
      locale: row.locale as Locale,
      accountId: row.account_id,
      finishedAt: row.finished_at,
    }
  )
}
