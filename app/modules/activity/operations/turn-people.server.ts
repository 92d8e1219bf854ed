import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { activity } from "../tables.server.ts"
import { noteRevision } from "./note-revision.server.ts"
import { openLine } from "./open-line.server.ts"
import { settle } from "./settle.server.ts"
import { holdLines, linesOf, turnLines } from "./turned-lines.server.ts"

/** Somebody who was written twice in one activity is there once: presences are brought together, and the line says why its figures changed. */
export async function turnPeople(tx: Tx, from: string, to: string, caller: Caller): Promise<number> {
  const db = activity(tx)
  await holdLines(tx, await linesOf(tx, "person_id", from))
  const { rows: twice } = await sql<{ centreId: string; activityId: string; gone: string; kept: string }>`
    select gone.centre_id as "centreId", gone.activity_id as "activityId", gone.id as gone, kept.id as kept
    from activity.participation gone join activity.participation kept
      on kept.activity_id = gone.activity_id and kept.role = gone.role and kept.person_id = ${to}
    where gone.person_id = ${from}`.execute(db)
  for (const { centreId, activityId, gone, kept } of twice) {
    // Waits for a freeze of its years, or makes it wait.
    const line = await openLine(tx, centreId, activityId)
    await sql`
      insert into activity.presence (centre_id, slot_id, participation_id, people, minutes, remote)
      select centre_id, slot_id, ${kept}, people, minutes, remote from activity.presence where centre_id = ${centreId} and participation_id = ${gone}
      on conflict do nothing`.execute(db)
    await db.deleteFrom("activity.participation").where("centre_id", "=", centreId).where("id", "=", gone).execute()
    await noteRevision(tx, caller, new Date(), {
      centreId,
      activityId,
      action: "participations",
      reason: m.activity_reason_people_merged(),
      afterFreeze: (line?.frozenYears.length ?? 0) > 0,
      before: { participations: [{ id: gone, personId: from }] },
      after: { participations: [{ id: kept, personId: to }] },
    })
    await settle(tx, centreId, [activityId])
  }
  const revision = {
    action: "participations",
    reason: m.activity_reason_people_merged(),
    before: { personId: from },
    after: { personId: to },
  } as const
  // Those are not among them any more.
  const turned = await turnLines(tx, caller, await linesOf(tx, "person_id", from), revision, () =>
    db.updateTable("activity.participation").set({ person_id: to }).where("person_id", "=", from).executeTakeFirst(),
  )
  return twice.length + Number(turned.numUpdatedRows)
}
