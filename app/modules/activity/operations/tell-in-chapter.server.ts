import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { chapters } from "../domain/kinds.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { activity } from "../tables.server.ts"
import { requiredLine } from "./fields.ts"
import { noteRevision, touchLine } from "./note-revision.server.ts"
import { openLine } from "./open-line.server.ts"
import { settle } from "./settle.server.ts"

/** Tells a line in one more chapter than the one it is counted in: no figure changes. Told there already, nothing is done. */
export const tellInChapter = operation({
  name: "activity.tell-in-chapter",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), activityId: z.uuid(), chapter: z.enum(chapters), reason: requiredLine(1000) }),
  async run({ tx, caller, now, input, audit, emit }) {
    const { centreId, activityId, chapter, reason } = input
    const line = await openLine(tx, centreId, activityId)
    const sheet = await findActivity(tx, centreId, activityId)
    if (line === undefined || sheet === undefined) return refused("activity_refused_unknown_activity")
    if (sheet.chapter === chapter || sheet.alsoIn.includes(chapter)) return done({ id: activityId })
    const alsoIn = [...sheet.alsoIn, chapter]
    await activity(tx)
      .updateTable("activity.activity")
      .set({ also_in: alsoIn })
      .where("centre_id", "=", centreId)
      .where("id", "=", activityId)
      .execute()
    await noteRevision(tx, caller, now, {
      centreId,
      activityId,
      action: "edited",
      reason,
      afterFreeze: line.frozenYears.length > 0,
      before: { alsoIn: sheet.alsoIn },
      after: { alsoIn },
    })
    await touchLine(tx, centreId, activityId, now)
    await settle(tx, centreId, [activityId])
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { chapter } })
    await emit(activityChanged, { centreId, activityId, change: "edited" })
    return done({ id: activityId })
  },
})
