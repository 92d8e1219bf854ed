import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { endSessions } from "../sign-in/sessions.server.ts"
import { account } from "../tables.server.ts"

/** Closes an account to its holder, or opens it again; nothing of it is lost. Nobody blocks themselves. */
export const blockAccount = operation({
  name: "account.block-account",
  permission: permissions["account.block-account"],
  input: z.object({ accountId: z.uuid(), blocked: z.enum(["yes", "no"]) }),
  async run({ tx, caller, input, now, audit }) {
    if (caller.actor.kind === "account" && caller.actor.accountId === input.accountId) {
      return refused("account_refused_block_oneself")
    }
    const { numUpdatedRows } = await account(tx)
      .updateTable("account.account")
      .set({ blocked_at: input.blocked === "yes" ? now : null, updated_at: now })
      .where("id", "=", input.accountId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refused("account_refused_unknown_account")
    if (input.blocked === "yes") await endSessions(input.accountId)
    audit({ subject: { kind: "account.account", id: input.accountId }, details: { blocked: input.blocked } })
    return done(undefined)
  },
})
