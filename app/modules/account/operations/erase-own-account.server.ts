import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { accountErased } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { lockAdministrators } from "../queries/list-team.server.ts"
import { lockInstallationAdministrators, ownAccount } from "../queries/own-account.server.ts"
import { account } from "../tables.server.ts"
import { email } from "./fields.ts"
import { leavesNoAdministrator } from "./role-rules.ts"

/**
 * Erases the caller's account for good, their address typed as a confirmation. What they did stays, without their name. The last
 * administrator of a centre or of the installation must hand over first.
 */
export const eraseOwnAccount = operation({
  name: "account.erase-own-account",
  permission: permissions["account.erase-own-account"],
  input: z.object({ email }),
  async run({ tx, caller, input, emit, audit }) {
    const { actor } = caller
    if (actor.kind !== "account") return refused("platform_refused_not_allowed")
    const own = await ownAccount(tx, actor.accountId)
    if (own === undefined) return refused("account_refused_unknown_account")
    if (own.email !== input.email) return invalid({ email: [m.account_error_not_your_address()] })
    if (await isLastAdministrator(tx, actor.accountId, own.roles))
      return refused("account_refused_last_administrator_erase")
    if (own.installationAdministrator && (await lockInstallationAdministrators(tx)).length === 1) {
      return refused("account_refused_last_installation_administrator")
    }
    await emit(accountErased, { accountId: actor.accountId })
    await account(tx).deleteFrom("account.account").where("id", "=", actor.accountId).execute()
    audit({ subject: { kind: "account.account", id: actor.accountId } })
    return done({ accountId: actor.accountId })
  },
})

async function isLastAdministrator(
  tx: Tx,
  accountId: string,
  roles: readonly { centreId: string; role: string }[],
): Promise<boolean> {
  for (const { centreId, role } of roles) {
    if (role !== "administrator") continue
    if (leavesNoAdministrator(await lockAdministrators(tx, centreId), accountId, undefined)) return true
  }
  return false
}
