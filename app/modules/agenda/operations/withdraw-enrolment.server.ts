import { z } from "zod"
import { momentIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { hasBegun } from "../domain/enrolment-window.ts"
import { permissions } from "../permissions.ts"
import { findEnrolmentByKey } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { closeEnrolment } from "./close-enrolment.server.ts"

/** Somebody gives up their place, or no longer waits, by the link of any of their mails. Called as the installation. Not once it has begun: it is then what it was. */
export const withdrawEnrolment = operation({
  name: "agenda.withdraw-enrolment",
  permission: permissions["agenda.enrol"],
  input: z.object({ key: z.string().min(1).max(200) }),
  async run(work) {
    const { tx, now, input, audit } = work
    const enrolment = await findEnrolmentByKey(tx, input.key)
    if (enrolment === undefined) return refused("agenda_refused_link_over")
    if (enrolment.state === "withdrawn") return done({ id: enrolment.id })
    const item = await findAgendaItem(tx, enrolment.activityId)
    if (item !== undefined && hasBegun(item, momentIn(now, item.timeZone))) return refused("agenda_refused_has_begun")
    const { centreId, id, activityId } = enrolment
    audit({ centreId, subject: { kind: "agenda.enrolment", id }, details: { activityId } })
    const closed = await closeEnrolment(work, enrolment, "person")
    return closed.kind === "done" ? done({ id }) : closed
  },
})
