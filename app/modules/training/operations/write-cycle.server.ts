import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { courseStates } from "../domain/course.ts"
import { freeSlug, slugOf } from "../domain/slug.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { paragraphs, requiredLine } from "./fields.ts"

/** Writes a qualification cycle: its courses in their order, those that are required. A new one without `cycleId`. */
export const writeCycle = operation({
  name: "training.write-cycle",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    cycleId: z.uuid().optional(),
    version: z.coerce.number().int().default(0),
    title: requiredLine(255),
    presentation: paragraphs(8000),
    state: z.enum(courseStates).default("draft"),
    courses: z.array(z.uuid()).min(1, "training_error_no_course").max(50),
    required: z.array(z.uuid()).default([]),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, cycleId } = input
    const courses = [...new Set(input.courses)]
    const known = await training(tx).selectFrom("training.course").select("id").where("id", "in", courses).execute()
    if (known.length < courses.length) return refused("training_refused_unknown_course")
    const said = { title: input.title, presentation: input.presentation, state: input.state, updated_at: now }
    const id =
      cycleId === undefined
        ? await create(tx, centreId, said)
        : (
            await training(tx)
              .updateTable("training.cycle")
              .set({ ...said, version: input.version + 1 })
              .where("centre_id", "=", centreId)
              .where("id", "=", cycleId)
              .where("version", "=", input.version)
              .returning("id")
              .executeTakeFirst()
          )?.id
    if (id === undefined) return refused("training_refused_changed_meanwhile")
    await training(tx).deleteFrom("training.cycle_course").where("cycle_id", "=", id).execute()
    await training(tx)
      .insertInto("training.cycle_course")
      .values(
        courses.map((course_id, position) => ({
          cycle_id: id,
          course_id,
          position,
          required: input.required.includes(course_id),
        })),
      )
      .execute()
    audit({ subject: { kind: "training.cycle", id }, details: { courses: courses.length } })
    return done({ cycleId: id })
  },
})

async function create(
  tx: Tx,
  centreId: string,
  said: { title: string; presentation: string; state: string; updated_at: Date },
): Promise<string> {
  const wanted = slugOf(said.title)
  // Two who publish the same title wait for each other here, so that each gets an address.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training cycle slug ${wanted}`}, 0))`.execute(training(tx))
  const taken = await training(tx)
    .selectFrom("training.cycle")
    .select("slug")
    .where("slug", "like", `${wanted}%`)
    .execute()
  const { id } = await training(tx)
    .insertInto("training.cycle")
    .values({ centre_id: centreId, slug: freeSlug(wanted, new Set(taken.map(({ slug }) => slug))), ...said })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
