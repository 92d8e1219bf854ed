import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { seriesKinds } from "../domain/kinds.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { requiredLine } from "./fields.ts"

/** Opens a series under which activities are filed: a network, a programme, a study, a support. One of that kind and name is taken as it is. */
export const addSeries = operation({
  name: "activity.add-series",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    kind: z.enum(seriesKinds),
    name: requiredLine(200),
    /** The row of the module that keeps it. */
    origin: z
      .object({ kind: z.string().max(60), id: z.uuid() })
      .nullable()
      .default(null),
  }),
  async run({ tx, input, audit }) {
    const { centreId, kind, name, origin } = input
    const row = await activity(tx)
      .insertInto("activity.series")
      .values({ centre_id: centreId, kind, name, origin_kind: origin?.kind ?? null, origin_id: origin?.id ?? null })
      .onConflict((conflict) => conflict.columns(["centre_id", "kind", "name"]).doUpdateSet({ name }))
      .returning("id")
      .executeTakeFirst()
    if (row === undefined) return refused("activity_refused_unknown_series")
    audit({ subject: { kind: "activity.series", id: row.id } })
    return done({ id: row.id })
  },
})
