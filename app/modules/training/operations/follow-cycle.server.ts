import { z } from "zod"
import { findPerson } from "#modules/directory/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { day } from "./fields.ts"

/** Somebody of the directory follows a cycle from a day on, or stops. */
export const followCycle = operation({
  name: "training.follow-cycle",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    cycleId: z.uuid(),
    personId: z.uuid("training_error_person"),
    on: day,
    stops: z.boolean().default(false),
  }),
  async run({ tx, input, audit }) {
    const { centreId, cycleId, personId, on, stops } = input
    const db = training(tx)
    const cycle = await db
      .selectFrom("training.cycle")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("id", "=", cycleId)
      .executeTakeFirst()
    if (cycle === undefined) return refused("training_refused_unknown_cycle")
    if (stops) {
      await db
        .updateTable("training.cycle_member")
        .set((row) => ({ left_on: row.fn<string>("greatest", [row.ref("joined_on"), row.cast(row.val(on), "date")]) }))
        .where("centre_id", "=", centreId)
        .where("cycle_id", "=", cycleId)
        .where("person_id", "=", personId)
        .execute()
    } else {
      if ((await findPerson(tx, centreId, personId)) === undefined) return refused("training_refused_unknown_person")
      await db
        .insertInto("training.cycle_member")
        .values({ centre_id: centreId, cycle_id: cycleId, person_id: personId, joined_on: on })
        .onConflict((conflict) =>
          conflict.columns(["centre_id", "cycle_id", "person_id"]).doUpdateSet({ left_on: null }),
        )
        .execute()
    }
    audit({ subject: { kind: "training.cycle", id: cycleId }, details: { stops } })
    return done({ cycleId })
  },
})
