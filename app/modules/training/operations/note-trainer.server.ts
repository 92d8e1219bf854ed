import { z } from "zod"
import { findPerson } from "#modules/directory/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { optionalDay, paragraphs } from "./fields.ts"

/** Somebody of the directory trains for the centre: of its staff or not, with which skills, seen when; written again, it replaces what stood. */
export const noteTrainer = operation({
  name: "training.note-trainer",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    personId: z.uuid("training_error_person"),
    standing: z.enum(["internal", "external"], "training_error_standing"),
    skills: paragraphs(4000),
    reviewedOn: optionalDay,
    leftOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, personId } = input
    if ((await findPerson(tx, centreId, personId)) === undefined) return refused("training_refused_unknown_person")
    const said = {
      standing: input.standing,
      skills: input.skills,
      reviewed_on: input.reviewedOn,
      left_on: input.leftOn,
    }
    await training(tx)
      .insertInto("training.trainer")
      .values({ centre_id: centreId, person_id: personId, ...said })
      .onConflict((conflict) => conflict.columns(["centre_id", "person_id"]).doUpdateSet(said))
      .execute()
    audit({ subject: { kind: "directory.person", id: personId }, details: { standing: input.standing } })
    return done({ personId })
  },
})
