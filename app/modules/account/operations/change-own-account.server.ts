import { z } from "zod"
import { locales } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { account } from "../tables.server.ts"
import { displayName } from "./fields.ts"

/** Changes the name shown to colleagues and the language of mails. */
export const changeOwnAccount = operation({
  name: "account.change-own-account",
  permission: permissions["account.change-own-account"],
  input: z.object({ displayName, locale: z.enum(locales) }),
  async run({ tx, caller, input, now, audit }) {
    if (caller.actor.kind !== "account") return refused("platform_refused_not_allowed")
    const { accountId } = caller.actor
    await account(tx)
      .updateTable("account.account")
      .set({ display_name: input.displayName, locale: input.locale, updated_at: now })
      .where("id", "=", accountId)
      .execute()
    audit({ subject: { kind: "account.account", id: accountId } })
    return done(undefined)
  },
})
