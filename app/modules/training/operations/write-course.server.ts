import { sql } from "kysely"
import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { textParts } from "../domain/course.ts"
import { freeSlug, slugOf } from "../domain/slug.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import type { CourseInput } from "./course-input.ts"
import { courseFields, courseRow } from "./course-input.ts"

/**
 * Writes the sheet of a course: a new one without `courseId`, else the one that was read at `version`. A text that changes becomes
 * a new version with today's date; what stood before is kept.
 */
export const writeCourse = operation({
  name: "training.write-course",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    ...courseFields,
    centreId: z.uuid(),
    courseId: z.uuid().optional(),
    version: z.coerce.number().int().default(0),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId } = input
    const centre = await findCentre(tx, centreId)
    if (centre === undefined) return refused("training_refused_unknown_centre")
    if (input.themeId !== null && (await conceptNames(tx, [input.themeId], "fr")).size === 0)
      return refused("training_refused_unknown_theme")
    if (input.territoryId !== null && !(await territoriesById(tx, [input.territoryId])).has(input.territoryId))
      return refused("training_refused_unknown_territory")
    const id =
      input.courseId === undefined ? await create(tx, input, now) : await change(tx, input, input.courseId, now)
    if (id === "stale") return refused("training_refused_changed_meanwhile")
    if (id === "unknown") return refused("training_refused_unknown_course")
    const changed = await writeTexts(tx, id, input.texts, dateIn(now, centre.timezone))
    await writeCarriers(tx, id, input)
    const row = await training(tx)
      .selectFrom("training.course")
      .select("slug")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "training.course", id }, details: { state: input.state, texts: changed } })
    return done({ courseId: id, slug: row.slug })
  },
})

type Input = CourseInput & { centreId: string; version: number }

async function create(tx: Tx, input: Input, now: Date): Promise<string> {
  const wanted = slugOf(input.title)
  // Two who publish the same title wait for each other here, so that each gets an address.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training slug ${wanted}`}, 0))`.execute(training(tx))
  const taken = await training(tx)
    .selectFrom("training.course")
    .select("slug")
    .where("slug", "like", `${wanted}%`)
    .execute()
  const { id } = await training(tx)
    .insertInto("training.course")
    .values({
      centre_id: input.centreId,
      ...courseRow(input),
      slug: freeSlug(wanted, new Set(taken.map(({ slug }) => slug))),
      created_at: now,
      updated_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

async function change(tx: Tx, input: Input, courseId: string, now: Date): Promise<string> {
  const row = await training(tx)
    .updateTable("training.course")
    .set({ ...courseRow(input), version: input.version + 1, updated_at: now })
    .where("centre_id", "=", input.centreId)
    .where("id", "=", courseId)
    .where("version", "=", input.version)
    .returning("id")
    .executeTakeFirst()
  if (row !== undefined) return row.id
  const there = await training(tx)
    .selectFrom("training.course")
    .select("id")
    .where("centre_id", "=", input.centreId)
    .where("id", "=", courseId)
    .executeTakeFirst()
  return there === undefined ? "unknown" : "stale"
}

async function writeTexts(tx: Tx, courseId: string, texts: CourseInput["texts"], today: string): Promise<string[]> {
  const db = training(tx)
  const { rows } = await sql<{ part: string; version: number; body: string }>`
    select distinct on (part) part, version, body from training.course_text where course_id = ${courseId}
    order by part, version desc`.execute(db)
  const before = new Map(rows.map((row) => [row.part, row]))
  const changed = textParts.filter(
    (part) => texts[part] !== undefined && texts[part] !== (before.get(part)?.body ?? ""),
  )
  for (const part of changed)
    await db
      .insertInto("training.course_text")
      .values({
        course_id: courseId,
        part,
        version: (before.get(part)?.version ?? 0) + 1,
        body: texts[part] ?? "",
        written_on: today,
      })
      .execute()
  return changed
}

async function writeCarriers(tx: Tx, courseId: string, input: Input): Promise<void> {
  const db = training(tx)
  await db.deleteFrom("training.course_carrier").where("course_id", "=", courseId).execute()
  const carriers = [
    ...[...new Set(input.carrierCentres)]
      .filter((id) => id !== input.centreId)
      .map((centre_id) => ({ centre_id, structure_id: null })),
    ...[...new Set(input.carrierStructures)].map((structure_id) => ({ centre_id: null, structure_id })),
  ]
  if (carriers.length > 0)
    await db
      .insertInto("training.course_carrier")
      .values(carriers.map((carrier, position) => ({ course_id: courseId, position, ...carrier })))
      .execute()
}
