import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { openLine } from "./open-line.server.ts"

/** Says who may read what a line is and when it takes place. It changes no figure, so it needs no reason and leaves no revision. */
export const changeVisibility = operation({
  name: "activity.change-visibility",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    visibility: z.enum(["public", "registered", "network", "staff"]),
  }),
  async run({ tx, now, input, audit, emit }) {
    const { centreId, activityId, visibility } = input
    const line = await openLine(tx, centreId, activityId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    await activity(tx)
      .updateTable("activity.activity")
      .set({ visibility, version: line.version + 1, updated_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", activityId)
      .where("visibility", "<>", visibility)
      .execute()
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { visibility } })
    await emit(activityChanged, { centreId, activityId, change: "visibility" })
    return done({ id: activityId })
  },
})
