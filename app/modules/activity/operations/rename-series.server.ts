import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { day, requiredLine } from "./fields.ts"

/** A series as the module that keeps it calls it now, and since when it is over. Another of that kind and name is not taken over. */
export const renameSeries = operation({
  name: "activity.rename-series",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    seriesId: z.uuid(),
    name: requiredLine(200),
    closedOn: day.nullable().default(null),
  }),
  async run({ tx, input, audit }) {
    const { centreId, seriesId, name, closedOn } = input
    const db = activity(tx)
    const rows = await db
      .selectFrom("activity.series")
      .select(["id", "kind", "name"])
      .where("centre_id", "=", centreId)
      .execute()
    const own = rows.find(({ id }) => id === seriesId)
    if (own === undefined) return refused("activity_refused_unknown_series")
    if (rows.some((other) => other.id !== seriesId && other.kind === own.kind && other.name === name))
      return refused("activity_refused_series_taken")
    await db
      .updateTable("activity.series")
      .set({ name, closed_on: closedOn })
      .where("centre_id", "=", centreId)
      .where("id", "=", seriesId)
      .execute()
    audit({ subject: { kind: "activity.series", id: seriesId } })
    return done({ id: seriesId })
  },
})
