import { z } from "zod"
import { centreName } from "#modules/centre/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { permissions } from "../permissions.ts"
import { hasRoleInCentre } from "../queries/list-team.server.ts"
import { attempt, limits } from "../sign-in/rate-limit.server.ts"
import { signInSettings } from "../sign-in/settings.server.ts"
import { account } from "../tables.server.ts"
import { roleName } from "../ui/role-name.ts"
import { email } from "./fields.ts"
import { hashOf, newSecret } from "./secret.server.ts"

export const invitationDays = 14

/** Invites an address to a centre, by a mail in the inviter's language; a second invitation of the same address replaces the first. */
export const invite = operation({
  name: "account.invite",
  permission: permissions["account.invite"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), email, role: z.enum(centreRoles) }),
  async run({ tx, caller, input, now, audit }) {
    const centre = await centreName(tx, input.centreId)
    if (centre === undefined) return refused("account_refused_unknown_centre")
    if (await hasRoleInCentre(tx, input.centreId, input.email)) return refused("account_refused_already_in_team")
    const who = caller.actor.kind === "account" ? caller.actor : { accountId: "system", name: centre }
    const minutes = await attempt([[limits.invitationByAccount, who.accountId]], now)
    if (minutes !== undefined) return refused("account_refused_too_many_attempts", { minutes })
    const secret = newSecret()
    const renewed = {
      role: input.role,
      token_hash: hashOf(secret),
      created_at: now,
      expires_at: new Date(now.getTime() + invitationDays * 86_400_000),
    }
    const { id } = await account(tx)
      .insertInto("account.invitation")
      .values({ centre_id: input.centreId, email: input.email, ...renewed })
      .onConflict((conflict) => conflict.columns(["centre_id", "email"]).doUpdateSet(renewed))
      .returning("id")
      .executeTakeFirstOrThrow()
    const url = `${signInSettings().origin}${localPath(`/invitation/${secret}`, caller.locale)}`
    const { invitationMail } = await import("../emails/invitation.tsx")
    const letter = { from: who.name, centre, role: roleName(input.role), url, days: invitationDays }
    await sendMail(tx, { to: input.email, centreId: input.centreId, ...(await invitationMail(letter)) })
    audit({ subject: { kind: "account.invitation", id }, details: { role: input.role } })
    return done({ invitationId: id })
  },
})
