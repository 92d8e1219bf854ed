import { z } from "zod"
import { changeVisibility, findActivity } from "#modules/activity/index.server.ts"
import { changeAnnouncement, findAgendaItem } from "#modules/agenda/index.server.ts"
import { enrolmentWays } from "#modules/agenda/index.ts"
import type { RunOutcome, Work } from "#platform/operation/index.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { sessionVisibilities } from "../domain/publication.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { announceSession } from "./announce-session.server.ts"

const input = z.object({
  centreId: z.uuid(),
  sessionId: z.uuid(),
  visibility: z.enum(sessionVisibilities),
  enrolment: z.enum(enrolmentWays).default("everyone"),
  closesOn: z.string().default(""),
})

/**
 * Publishes a session, changes who may know of it and how one enrols, or takes it back: it then leaves the agenda, and who holds a place keeps it. What
 * was written by hand in its announcement stays.
 */
export const publishSession = operation({
  name: "training.publish-session",
  permission: permissions["training.manage"],
  centre: ({ centreId }) => centreId,
  input,
  async run(work) {
    const { tx, audit } = work
    const { centreId, sessionId, visibility } = work.input
    const session = await training(tx)
      .selectFrom("training.course_session")
      .select(["activity_id as activityId", "course_id as courseId", "capacity", "room"])
      .where("centre_id", "=", centreId)
      .where("id", "=", sessionId)
      .executeTakeFirst()
    const sheet = session === undefined ? undefined : await findActivity(tx, centreId, session.activityId)
    if (session === undefined || sheet === undefined) return refused("training_refused_unknown_session")
    if (sheet.status !== "planned") return refused("training_refused_session_over")
    if (visibility === "network" && sheet.seriesId === null) return invalid({ visibility: ["training_error_network"] })
    const published = await publish(work, session)
    if (published.kind !== "done") return published
    audit({ subject: { kind: "training.session", id: sessionId }, details: { visibility } })
    return done({ sessionId })
  },
})

type Session = { activityId: string; courseId: string; capacity: number | null; room: string }

async function publish(work: Work<z.output<typeof input>>, session: Session): Promise<RunOutcome<unknown>> {
  const { centreId, visibility, enrolment, closesOn } = work.input
  const own = { centreId, activityId: session.activityId }
  const announced = (await findAgendaItem(work.tx, session.activityId)) !== undefined
  if (visibility === "staff")
    return announced
      ? await changeAnnouncement.within(work, { ...own, visibility })
      : await changeVisibility.within(work, { ...own, visibility })
  return announced
    ? await changeAnnouncement.within(work, { ...own, visibility, enrolment, closesOn })
    : await announceSession(work, { ...own, ...session, visibility, enrolment, closesOn })
}
