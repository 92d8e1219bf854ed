import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"
import { leaveLedger } from "./enter-ledger.server.ts"

/** Takes back a visit that was counted by mistake: it is counted no more, and stays written down as such. An appointment is awaited again. */
export const withdrawVisit = operation({
  name: "circulation.withdraw-visit",
  permission: permissions["circulation.receive"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), visitId: z.uuid() }),
  async run(work) {
    const { tx, now, input, audit } = work
    const withdrawn = await circulation(tx)
      .updateTable("circulation.visit")
      .set({ withdrawn_at: now })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.visitId)
      .where("withdrawn_at", "is", null)
      .returning(["appointment_id", "activity_id"])
      .executeTakeFirst()
    if (withdrawn === undefined) return refused("circulation_refused_undone_already")
    if (withdrawn.appointment_id !== null) {
      await circulation(tx)
        .updateTable("circulation.appointment")
        .set({ state: "confirmed" })
        .where("centre_id", "=", input.centreId)
        .where("id", "=", withdrawn.appointment_id)
        .where("state", "=", "came")
        .execute()
    }
    const left = await leaveLedger(work, input.centreId, withdrawn.activity_id)
    if (left.kind !== "done") return left
    audit({ subject: { kind: "circulation.visit", id: input.visitId } })
    return done({ visitId: input.visitId })
  },
})
