import { announceActivity } from "#modules/agenda/index.server.ts"
import type { EnrolmentWay } from "#modules/agenda/index.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import type { PublishedVisibility } from "../domain/publication.ts"
import { findCourse } from "../queries/find-course.server.ts"

interface Said {
  centreId: string
  activityId: string
  courseId: string
  visibility: PublishedVisibility
  enrolment: EnrolmentWay
  closesOn: string
  capacity: number | null
  room: string
}

/** A session is published: it stands in the agenda with what its course says, and the agenda keeps its places from then on. */
export async function announceSession(
  work: Surroundings,
  { courseId, room, ...said }: Said,
): Promise<RunOutcome<{ id: string }>> {
  const course = await findCourse(work.tx, { id: courseId })
  const contact = [course?.contact, course?.contactEmail, course?.contactPhone].filter((part) => part)
  return await announceActivity.within(work, {
    ...said,
    description: course?.texts.objectives,
    audience: course?.texts.audience?.slice(0, 500),
    practical: [room, course?.texts.access]
      .filter((part) => part)
      .join("\n\n")
      .slice(0, 4000),
    contact: contact.join(", ").slice(0, 300),
    asksAccess: true,
  })
}
