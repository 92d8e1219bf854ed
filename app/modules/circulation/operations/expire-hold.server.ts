import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { closeHold } from "./close-hold.server.ts"

/** A document that was not fetched in time, or a hold never confirmed, is for the next in the queue. Called by the nightly job. */
export const expireHold = operation({
  name: "circulation.expire-hold",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), holdId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    if (!(await closeHold(tx, { centreId: input.centreId, id: input.holdId }, "expired", now)))
      return refused("circulation_refused_hold_over")
    audit({ subject: { kind: "circulation.hold", id: input.holdId } })
    return done({ holdId: input.holdId })
  },
})
