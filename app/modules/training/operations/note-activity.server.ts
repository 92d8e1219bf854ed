import { sql } from "kysely"
import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { f3Lines } from "../domain/return-lines.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { line, optionalId } from "./fields.ts"

const blank = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([schema, z.literal("")])
    .default("")
    .transform((typed) => (typed === "" ? null : typed))

/** What the yearly return needs of an activity, session or not: counted otherwise than its kind usually is, with the reason; purpose, speciality, subcontracting. */
export const noteActivity = operation({
  name: "training.note-activity",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    counts: blank(z.enum(["yes", "no"])),
    reason: line(300),
    objective: blank(z.enum(f3Lines)),
    nsf: blank(z.string().regex(/^\d{3}$/, "training_error_nsf")),
    subcontractedTo: line(200),
    entrustedBy: line(200),
  }),
  async run({ tx, input, audit }) {
    const { centreId, activityId } = input
    if (input.counts !== null && input.reason === "") return invalid({ reason: [m.training_error_reason()] })
    if (input.subcontractedTo !== "" && input.entrustedBy !== "")
      return invalid({ entrustedBy: [m.training_error_both_ways()] })
    const { rows } = await sql<{ id: string }>`
      select id from activity.published_activity where centre_id = ${centreId} and id = ${activityId}`.execute(
      training(tx),
    )
    if (rows.length === 0) return refused("training_refused_unknown_activity")
    const said = {
      counts: input.counts === null ? null : input.counts === "yes",
      reason: input.reason,
      objective: input.objective,
      nsf: input.nsf,
      subcontracted_to: input.subcontractedTo,
      entrusted_by: input.entrustedBy,
    }
    await training(tx)
      .insertInto("training.activity_note")
      .values({ centre_id: centreId, activity_id: activityId, ...said })
      .onConflict((conflict) => conflict.columns(["centre_id", "activity_id"]).doUpdateSet(said))
      .execute()
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { counts: input.counts, reason: input.reason },
    })
    return done({ activityId })
  },
})

/** The speciality of the activities of a theme, where neither the activity nor its course says one. */
export const setThemeSpeciality = operation({
  name: "training.set-theme-speciality",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    themeId: optionalId,
    nsf: line(3).pipe(z.string().regex(/^(\d{3})?$/, "training_error_nsf")),
  }),
  async run({ tx, input, audit }) {
    const { centreId, themeId, nsf } = input
    if (themeId === null) return refused("training_refused_unknown_theme")
    const db = training(tx)
    if (nsf === "")
      await db
        .deleteFrom("training.theme_speciality")
        .where("centre_id", "=", centreId)
        .where("theme_id", "=", themeId)
        .execute()
    else
      await db
        .insertInto("training.theme_speciality")
        .values({ centre_id: centreId, theme_id: themeId, nsf })
        .onConflict((conflict) => conflict.columns(["centre_id", "theme_id"]).doUpdateSet({ nsf }))
        .execute()
    audit({ subject: { kind: "vocabulary.concept", id: themeId }, details: { nsf } })
    return done({ themeId })
  },
})
