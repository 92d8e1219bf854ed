import type { CertificateDetails } from "#modules/attendance/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { linesOf } from "../domain/lines-of.ts"
import { training } from "../tables.server.ts"
import { findCourse } from "./find-course.server.ts"
import { trainersOfActivity } from "./trainees.server.ts"

/** What the certificates of a session say of its course: objectives, hours foreseen, who trained; undefined for what is no session. */
export async function certificateDetailsOf(
  tx: Tx,
  centreId: string,
  activityId: string,
): Promise<CertificateDetails | undefined> {
  const session = await training(tx)
    .selectFrom("training.course_session")
    .select("course_id")
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .executeTakeFirst()
  const course = session === undefined ? undefined : await findCourse(tx, { id: session.course_id })
  if (course === undefined) return undefined
  return {
    objectives: linesOf(course.texts.objectives ?? ""),
    foreseenMinutes: course.minutes === 0 ? null : course.minutes,
    trainers: (await trainersOfActivity(tx, activityId)).toSorted((one, other) => one.localeCompare(other, "fr")),
  }
}
