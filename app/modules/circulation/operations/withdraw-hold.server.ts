import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { closeHold } from "./close-hold.server.ts"

/** Staff ends a hold of the centre: given up by telephone, or not fetched. */
export const withdrawHold = operation({
  name: "circulation.withdraw-hold",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), holdId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    if (!(await closeHold(tx, { centreId: input.centreId, id: input.holdId }, "cancelled", now)))
      return refused("circulation_refused_hold_over")
    audit({ subject: { kind: "circulation.hold", id: input.holdId } })
    return done({ holdId: input.holdId })
  },
})
