import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { support } from "../tables.server.ts"
import { line, optionalDay, optionalId } from "./fields.ts"

/** Says what comes next in a support, when, and who sees to it; nothing: the step is done and none is known yet. */
export const settleNextStep = operation({
  name: "support.settle-next-step",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    supportId: z.uuid(),
    nextStep: line(300),
    nextOn: optionalDay,
    nextOwnerId: optionalId,
  }),
  async run({ tx, now, input, audit }) {
    const none = input.nextStep === ""
    if (none && input.nextOn !== null) return invalid({ nextStep: [m.support_error_which_step()] })
    const changed = await support(tx)
      .updateTable("support.support")
      .set((row) => ({
        next_step: input.nextStep,
        next_on: none ? null : input.nextOn,
        next_owner_id: none ? null : input.nextOwnerId,
        version: row("version", "+", 1),
        updated_at: now,
      }))
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.supportId)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return refused("support_refused_unknown_support")
    audit({ subject: { kind: "support.support", id: input.supportId } })
    return done({ id: input.supportId })
  },
})
