import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { permissions } from "../permissions.ts"
import { lockAdministrators, roleInCentre } from "../queries/list-team.server.ts"
import { account } from "../tables.server.ts"
import { grantRole } from "./insert-account.server.ts"
import { leavesNoAdministrator } from "./role-rules.ts"

/** Gives a member of a centre another role, or none: they then leave the centre. The last administrator stays one. */
export const assignRole = operation({
  name: "account.assign-role",
  permission: permissions["account.assign-role"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), accountId: z.uuid(), role: z.enum([...centreRoles, "none"]) }),
  async run({ tx, input, audit }) {
    const { centreId, accountId } = input
    const role = input.role === "none" ? undefined : input.role
    const administrators = await lockAdministrators(tx, centreId)
    const before = await roleInCentre(tx, centreId, accountId)
    if (before === undefined) return refused("account_refused_not_in_team")
    if (leavesNoAdministrator(administrators, accountId, role)) return refused("account_refused_last_administrator")
    if (role === undefined) {
      await account(tx)
        .deleteFrom("account.role_assignment")
        .where("centre_id", "=", centreId)
        .where("account_id", "=", accountId)
        .execute()
    } else {
      await grantRole(tx, accountId, centreId, role)
    }
    audit({ subject: { kind: "account.account", id: accountId }, details: { before, after: role ?? null } })
    return done({ before, after: role })
  },
})
