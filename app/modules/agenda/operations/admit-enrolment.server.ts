import { z } from "zod"
import { openLine } from "#modules/activity/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { permissions } from "../permissions.ts"
import { findEnrolment } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { ticked } from "./fields.ts"
import { holdPlaces } from "./hold-places.server.ts"
import { recount } from "./recount.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/** Staff gives a place to somebody who waits, or who never confirmed; beyond the capacity only knowingly (`over`). */
export const admitEnrolment = operation({
  name: "agenda.admit-enrolment",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), enrolmentId: z.uuid(), over: ticked }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, enrolmentId } = input
    const found = await findEnrolment(tx, centreId, enrolmentId)
    const line = found === undefined ? undefined : await openLine(tx, centreId, found.activityId)
    const enrolment = await findEnrolment(tx, centreId, enrolmentId)
    if (line === undefined || enrolment === undefined) return refused("agenda_refused_unknown_enrolment")
    if (enrolment.state === "enrolled") return done({ id: enrolmentId })
    if (enrolment.state !== "waiting" && enrolment.state !== "unconfirmed") return refused("agenda_refused_link_over")
    await recount(tx, enrolment.activityId)
    const item = await findAgendaItem(tx, enrolment.activityId)
    if (item === undefined) return refused("agenda_refused_unknown_activity")
    const full = placesLeft(item) === 0
    if (full && !input.over) return refused("agenda_refused_full_staff")
    const held = await holdPlaces(work, { centreId, activityId: item.id }, [enrolment], full)
    if (held.kind !== "done") return held
    if (held.value.enrolled.length === 0) return refused("agenda_refused_enrolled_already")
    await sendLetters(tx, "promoted", item, [enrolment])
    audit({ subject: { kind: "agenda.enrolment", id: enrolmentId }, details: { activityId: item.id, over: full } })
    return done({ id: enrolmentId })
  },
})
