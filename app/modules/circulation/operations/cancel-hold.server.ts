import { z } from "zod"
import { hashOf } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"
import { closeHold } from "./close-hold.server.ts"

/** Whoever has the link of the mail gives the hold up. Called as the installation. */
export const cancelHold = operation({
  name: "circulation.cancel-hold",
  permission: permissions["circulation.ask"],
  input: z.object({ secret: z.string().min(1).max(200) }),
  async run({ tx, now, input, audit }) {
    const hold = await circulation(tx)
      .selectFrom("circulation.hold")
      .select(["id", "centre_id as centreId"])
      .where("secret_hash", "=", hashOf(input.secret))
      .executeTakeFirst()
    if (hold === undefined || !(await closeHold(tx, hold, "cancelled", now)))
      return refused("circulation_refused_link_over")
    audit({ centreId: hold.centreId, subject: { kind: "circulation.hold", id: hold.id } })
    return done({ holdId: hold.id })
  },
})
