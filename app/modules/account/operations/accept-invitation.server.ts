import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { passwordProblem } from "../domain/password.ts"
import { permissions } from "../permissions.ts"
import { findAccountByEmail } from "../queries/find-account.server.ts"
import { findInvitation } from "../queries/find-invitation.server.ts"
import { roleInCentre } from "../queries/list-team.server.ts"
import { ensureUser, setPassword } from "../sign-in/users.server.ts"
import { account } from "../tables.server.ts"
import { displayName } from "./fields.ts"
import { grantRole, insertAccount } from "./insert-account.server.ts"
import { passwordSentence } from "./password-sentence.ts"
import { higherRole } from "./role-rules.ts"

/**
 * Turns an invitation into an account with its role, or gives the role to the account that the address has. Called as the installation:
 * the secret of the mail is what allows it. A password is taken for a new account only.
 */
export const acceptInvitation = operation({
  name: "account.accept-invitation",
  permission: permissions["account.accept-invitation"],
  input: z.object({
    secret: z.string().min(1).max(200),
    displayName: displayName.optional(),
    password: z.string().default(""),
  }),
  async run({ tx, caller, input, now, audit }) {
    const invitation = await findInvitation(tx, input.secret, now)
    if (invitation === undefined) return refused("account_refused_invitation_over")
    const { email, centreId, role } = invitation
    const known = await findAccountByEmail(tx, email)
    if (known?.blocked) return refused("account_refused_invitation_over")
    let id = known?.id
    if (id === undefined) {
      if (input.displayName === undefined) return invalid({ displayName: [m.platform_error_required()] })
      const problem = input.password === "" ? undefined : passwordProblem(input.password, email)
      if (problem !== undefined) return invalid({ password: [passwordSentence(problem)] })
      id = await ensureUser(email, input.displayName)
      if (input.password !== "") await setPassword(id, input.password)
      await insertAccount(tx, { id, email, displayName: input.displayName, locale: caller.locale })
    }
    await grantRole(tx, id, centreId, higherRole(role, await roleInCentre(tx, centreId, id)))
    await account(tx).deleteFrom("account.invitation").where("id", "=", invitation.id).execute()
    audit({ centreId, subject: { kind: "account.account", id }, details: { role } })
    return done({ accountId: id, email })
  },
})
