import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { traineeCategories } from "../domain/trainee.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"

/** Says which kind of trainee (F-1) each of these participations of an activity is; a blank is refused: it would only come back in January. */
export const noteTrainees = operation({
  name: "training.note-trainees",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    categories: z.record(z.uuid(), z.enum(traineeCategories, "training_error_category")),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, activityId, categories } = input
    const ids = Object.keys(categories)
    if (ids.length === 0) return done({ count: 0 })
    const { rows } = await sql<{ id: string }>`
      select id from activity.published_participation where centre_id = ${centreId} and activity_id = ${activityId}
        and role = 'participant' and id = any (${ids}::uuid[])`.execute(training(tx))
    if (rows.length < ids.length) return refused("training_refused_unknown_trainee")
    await training(tx)
      .insertInto("training.trainee")
      .values(
        Object.entries(categories).map(([participation_id, category]) => ({
          centre_id: centreId,
          participation_id,
          category,
          noted_at: now,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(["centre_id", "participation_id"])
          .doUpdateSet((row) => ({ category: row.ref("excluded.category"), noted_at: now })),
      )
      .execute()
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { trainees: ids.length } })
    return done({ count: ids.length })
  },
})
