import { z } from "zod"
import { hashOf } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"

/** The link of the mail confirms an appointment or cancels it. Called as the installation. What was kept for an hour in vain is refused. */
export const answerAppointment = operation({
  name: "circulation.answer-appointment",
  permission: permissions["circulation.ask"],
  input: z.object({ secret: z.string().min(1).max(200), answer: z.enum(["confirmed", "cancelled"]) }),
  async run({ tx, input, audit }) {
    const answered = await circulation(tx)
      .updateTable("circulation.appointment")
      .set({ state: input.answer })
      .where("secret_hash", "=", hashOf(input.secret))
      .where("state", "in", input.answer === "confirmed" ? ["unconfirmed"] : ["unconfirmed", "confirmed"])
      .returning(["id", "centre_id"])
      .executeTakeFirst()
    if (answered === undefined) return refused("circulation_refused_link_over")
    audit({ centreId: answered.centre_id, subject: { kind: "circulation.appointment", id: answered.id } })
    return done({ appointmentId: answered.id })
  },
})
