import { sql } from "kysely"
import { activityChanged } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/**
 * When the ledger's line of a meeting changes: whoever is expected from then on is excused no more, the later word wins; an agenda is open as the meeting is, its topics are treated once it was held and wait again when it is
 * cancelled.
 */
export function followLedger(): void {
  activityChanged.on(async (tx, { centreId, activityId, change, expected = [] }) => {
    if (expected.length > 0) await asInstallation(tx, () => forgetExcuses(tx, activityId, expected))
    if (change === "participations") return
    await asInstallation(tx, async () => {
      const db = networks(tx)
      await sql`
        update networks.agenda_item i set open = (a.visibility = 'public')
        from activity.published_activity a
        where i.activity_id = ${activityId} and a.centre_id = i.centre_id and a.id = i.activity_id and i.open <> (a.visibility = 'public')`.execute(
        db,
      )
      const topics = db
        .updateTable("networks.topic")
        .where("centre_id", "=", centreId)
        .where("activity_id", "=", activityId)
      if (change === "held") await topics.set({ state: "treated" }).execute()
      if (change === "reopened") await topics.set({ state: "planned" }).execute()
      if (change === "cancelled") await topics.set({ state: "proposed", activity_id: null }).execute()
    })
  })
}

async function forgetExcuses(tx: Tx, activityId: string, people: readonly string[]): Promise<void> {
  await sql`
    delete from networks.excuse e using networks.member m
    where e.activity_id = ${activityId} and m.centre_id = e.centre_id and m.id = e.member_id and m.person_id = any (${[...people]}::uuid[])`.execute(
    networks(tx),
  )
}
