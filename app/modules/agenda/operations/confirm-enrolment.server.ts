import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findEnrolmentByKey } from "../queries/enrolment-rows.server.ts"
import { takePlace } from "./take-place.server.ts"

/** The link of the mail was followed: a place, or the waiting list. Called as the installation. Confirmed twice, it stays as it is. */
export const confirmEnrolment = operation({
  name: "agenda.confirm-enrolment",
  permission: permissions["agenda.enrol"],
  input: z.object({ key: z.string().min(1).max(200) }),
  async run(work) {
    const { tx, input, audit } = work
    const enrolment = await findEnrolmentByKey(tx, input.key)
    if (enrolment === undefined) return refused("agenda_refused_link_over")
    const { centreId, id, state } = enrolment
    audit({ centreId, subject: { kind: "agenda.enrolment", id }, details: { activityId: enrolment.activityId } })
    if (state === "enrolled" || state === "waiting") return done<{ state: "enrolled" | "waiting" }>({ state })
    if (state !== "unconfirmed") return refused("agenda_refused_link_over")
    return await takePlace(work, enrolment)
  },
})
