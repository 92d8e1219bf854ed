import { z } from "zod"
import { momentIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { hasBegun } from "../domain/enrolment-window.ts"
import { permissions } from "../permissions.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { closeEnrolment } from "./close-enrolment.server.ts"

/**
 * Somebody of the directory said elsewhere that they will not come: the place that they hold or await is given back. For modules above, as a part of
 * their write and as the installation, once they know who says so. `withdrawn`: false when there was none. Not once it has begun.
 */
export const withdrawPerson = operation({
  name: "agenda.withdraw-person",
  permission: permissions["agenda.enrol"],
  input: z.object({ centreId: z.uuid(), activityId: z.uuid(), personId: z.uuid() }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, activityId, personId } = input
    const enrolment = await selectEnrolments(tx)
      .where("centre_id", "=", centreId)
      .where("activity_id", "=", activityId)
      .where("person_id", "=", personId)
      .where("state", "in", ["enrolled", "waiting"])
      .executeTakeFirst()
    audit({ centreId, subject: { kind: "activity.activity", id: activityId } })
    if (enrolment === undefined) return done({ withdrawn: false })
    const item = await findAgendaItem(tx, activityId)
    if (item !== undefined && hasBegun(item, momentIn(now, item.timeZone))) return refused("agenda_refused_has_begun")
    const closed = await closeEnrolment(work, enrolment, "person")
    return closed.kind === "done" ? done({ withdrawn: true }) : closed
  },
})
