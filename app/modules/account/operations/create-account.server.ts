import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { permissions } from "../permissions.ts"
import { ensureUser, hasPassword, setPassword } from "../sign-in/users.server.ts"
import { account } from "../tables.server.ts"
import { displayName, email, newPassword } from "./fields.ts"
import { grantRole, insertAccount } from "./insert-account.server.ts"

/**
 * Creates an account with its roles, or completes the one that this address has: for the demonstration and for an installation
 * being set up. A password that exists already stays.
 */
export const createAccount = operation({
  name: "account.create-account",
  permission: permissions["account.create-account"],
  input: z.object({
    email,
    displayName,
    password: newPassword.optional(),
    roles: z.array(z.object({ centreId: z.uuid(), role: z.enum(centreRoles) })).default([]),
    installationAdministrator: z.boolean().default(false),
  }),
  async run({ tx, caller, input, audit }) {
    const id = await ensureUser(input.email, input.displayName)
    if (input.password !== undefined && !(await hasPassword(id))) await setPassword(id, input.password)
    await insertAccount(tx, { id, email: input.email, displayName: input.displayName, locale: caller.locale })
    for (const { centreId, role } of input.roles) await grantRole(tx, id, centreId, role)
    if (input.installationAdministrator) {
      await account(tx)
        .updateTable("account.account")
        .set({ installation_administrator: true })
        .where("id", "=", id)
        .execute()
    }
    audit({ subject: { kind: "account.account", id }, details: { roles: input.roles.length } })
    return done({ accountId: id })
  },
})
