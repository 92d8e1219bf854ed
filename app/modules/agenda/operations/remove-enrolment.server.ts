import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findEnrolment } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { closeEnrolment } from "./close-enrolment.server.ts"
import { ticked } from "./fields.ts"
import { sendLetters } from "./send-letters.server.ts"

/** Staff takes somebody off the list, and has them told unless they know. */
export const removeEnrolment = operation({
  name: "agenda.remove-enrolment",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), enrolmentId: z.uuid(), tell: ticked }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, enrolmentId: id } = input
    const enrolment = await findEnrolment(tx, centreId, id)
    if (enrolment === undefined) return refused("agenda_refused_unknown_enrolment")
    audit({ subject: { kind: "agenda.enrolment", id }, details: { activityId: enrolment.activityId } })
    const closed = await closeEnrolment(work, enrolment, "staff")
    if (closed.kind !== "done") return closed
    const item = await findAgendaItem(tx, enrolment.activityId)
    if (input.tell && item !== undefined) await sendLetters(tx, "withdrawn", item, [closed.value.was])
    return done({ id })
  },
})
