import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { agenda } from "../tables.server.ts"

/** Gives the calendar of who is signed in a secret address, or a new one: the one before opens nothing any more. */
export const renewCalendarKey = operation({
  name: "agenda.renew-calendar-key",
  permission: permissions["agenda.own-calendar"],
  input: z.object({}),
  async run({ tx, caller, now }) {
    if (caller.actor.kind !== "account") return refused("platform_refused_not_allowed")
    const renewed = { key: newSecret(), renewed_at: now }
    await agenda(tx)
      .insertInto("agenda.calendar_key")
      .values({ account_id: caller.actor.accountId, ...renewed })
      .onConflict((conflict) => conflict.column("account_id").doUpdateSet(renewed))
      .execute()
    return done({ key: renewed.key })
  },
})
