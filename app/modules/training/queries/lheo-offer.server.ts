import { sql } from "kysely"
import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { LheoBody, LheoCourse } from "../domain/lheo-offer.ts"
import { training } from "../tables.server.ts"
import { bodyOf } from "./body.server.ts"
import { findCourse } from "./find-course.server.ts"
import { sessionsOfCourse } from "./sessions.server.ts"

/** The published training actions that a centre leads, with their sessions to come: what is exported to the offer's register. */
export async function lheoOffer(tx: Tx, centreId: string, today: string, addressOf: (slug: string) => string) {
  const centre = await findCentre(tx, centreId)
  const body = await bodyOf(tx, centreId)
  const { rows } = await sql<{ id: string }>`
    select id from training.course where centre_id = ${centreId} and state = 'published' and kind in ('catalogue', 'on_demand')
    order by title, id`.execute(training(tx))
  const courses: LheoCourse[] = []
  for (const { id } of rows) {
    const course = await findCourse(tx, { id })
    if (course === undefined) continue
    const sessions = (await sessionsOfCourse(tx, id, today)).filter(
      ({ centreId: of, visibility }) => of === centreId && visibility === "public",
    )
    const text = (part: keyof typeof course.texts) => (course.texts[part] ?? "").trim()
    courses.push({
      ...course,
      objectives: text("objectives"),
      results: text("results"),
      contents: text("contents"),
      audience: text("audience"),
      prerequisites: text("prerequisites"),
      methods: text("methods"),
      access: text("access"),
      accessibility: text("accessibility"),
      url: addressOf(course.slug),
      sessions: sessions.map(({ id: number, firstOn, lastOn, place }) => ({
        id: number,
        from: firstOn,
        to: lastOn,
        place,
      })),
    })
  }
  const said: LheoBody = { ...body, name: centre?.name ?? "" }
  return { body: said, courses }
}
