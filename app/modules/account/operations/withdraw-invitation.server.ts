import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { account } from "../tables.server.ts"

/** Takes an invitation back: its link opens nothing any more. */
export const withdrawInvitation = operation({
  name: "account.withdraw-invitation",
  permission: permissions["account.withdraw-invitation"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), invitationId: z.uuid() }),
  async run({ tx, input, audit }) {
    const { numDeletedRows } = await account(tx)
      .deleteFrom("account.invitation")
      .where("id", "=", input.invitationId)
      .where("centre_id", "=", input.centreId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return refused("account_refused_invitation_gone")
    audit({ subject: { kind: "account.invitation", id: input.invitationId } })
    return done(undefined)
  },
})
