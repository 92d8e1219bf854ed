import { sql } from "kysely"
import { keyNames } from "#modules/activity/index.server.ts"
import type { ActivityKind } from "#modules/activity/index.ts"
import { activityKinds, kindName } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { ReturnLine } from "../domain/national-return.ts"
import { report } from "../tables.server.ts"

/** What a year counts by kind and theme: each activity once for the network of centres (`centreId` null), or the share of one centre. */
export async function nationalReturn(tx: Tx, year: number, centreId: string | null): Promise<ReturnLine[]> {
  const whose = centreId === null ? sql`t.lead` : sql`t.centre_id = ${centreId}`
  const { rows } = await sql<
    Record<"kind" | "theme", string | null> &
      Record<"activities" | "halfDays" | "participants" | "minutes", number | string>
  >`
    select t.kind, t.theme_id::text as theme, count(*) as activities, sum(t.half_days) as "halfDays", sum(t.participants) as participants,
      sum(t.participant_minutes) as minutes
    from activity.published_tally t where t.year = ${year} and ${whose} group by 1, 2`.execute(report(tx))
  const themes = await keyNames(tx, "theme", [...new Set(rows.map(({ theme }) => theme ?? ""))])
  const order = (kind: string) => activityKinds.indexOf(kind as ActivityKind)
  return rows
    .map((row) => ({
      kind: row.kind ?? "",
      kindName: kindName(row.kind as ActivityKind),
      theme: row.theme ?? "",
      themeName: themes.get(row.theme ?? "") ?? "",
      activities: Number(row.activities),
      halfDays: Number(row.halfDays),
      participants: Number(row.participants),
      participantHours: Number(row.minutes) / 60,
    }))
    .sort((one, other) => order(one.kind) - order(other.kind) || one.themeName.localeCompare(other.themeName))
}
