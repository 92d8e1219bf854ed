import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { reason } from "./fields.ts"
import { noteRevision } from "./note-revision.server.ts"
import { openLine } from "./open-line.server.ts"
import { reasonAsked } from "./reason-asked.ts"
import { settle } from "./settle.server.ts"

const actions = { planned: "reopened", held: "held", cancelled: "cancelled" } as const

/**
 * Says of an activity that it was held, is cancelled, or is planned again. Held: its planned slots are held too; a slot cancelled
 * apart stays so. Of a line that counts, the reason is asked for.
 */
export const changeStatus = operation({
  name: "activity.change-status",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    version: z.coerce.number().int(),
    status: z.enum(["planned", "held", "cancelled"]),
    reason,
  }),
  async run({ tx, caller, now, input, audit, emit }) {
    const { centreId, activityId, status } = input
    const line = await openLine(tx, centreId, activityId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    if (line.version !== input.version) return refused("activity_refused_changed_meanwhile")
    if (line.status === status) return done({ id: activityId })
    const afterFreeze = line.frozenYears.length > 0
    if (input.reason === "" && (line.status === "held" || afterFreeze)) return refused(reasonAsked(line))
    const db = activity(tx)
    await db
      .updateTable("activity.activity")
      .set({ status, version: line.version + 1, updated_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", activityId)
      .execute()
    if (status !== "cancelled")
      await db
        .updateTable("activity.slot")
        .set({ state: status })
        .where("centre_id", "=", centreId)
        .where("activity_id", "=", activityId)
        .where("state", "=", status === "held" ? "planned" : "held")
        .execute()
    const states = await db
      .selectFrom("activity.slot")
      .select(["id", "date", "state"])
      .where("centre_id", "=", centreId)
      .where("activity_id", "=", activityId)
      .execute()
    await noteRevision(tx, caller, now, {
      centreId,
      activityId,
      action: actions[status],
      reason: input.reason,
      afterFreeze,
      before: { status: line.status, slots: line.slots },
      after: { status, slots: states },
    })
    await settle(tx, centreId, [activityId])
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { from: line.status, to: status, reason: input.reason, afterFreeze },
    })
    await emit(activityChanged, { centreId, activityId, change: actions[status] })
    return done({ id: activityId })
  },
})
