import { sql } from "kysely"
import { z } from "zod"
import { addCentre, centreFace } from "#modules/centre/index.server.ts"
import { removeSetting } from "#platform/config/settings.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { passwordProblem } from "../domain/password.ts"
import { permissions } from "../permissions.ts"
import { isSetupCode } from "../queries/setup-code.server.ts"
import { ensureUser, setPassword } from "../sign-in/users.server.ts"
import { account } from "../tables.server.ts"
import { displayName, email } from "./fields.ts"
import { grantRole, insertAccount } from "./insert-account.server.ts"
import { passwordSentence } from "./password-sentence.ts"
import { setupSetting } from "./prepare-setup.server.ts"

/**
 * Makes the first centre and the first administrator, of the centre and of the installation, in one go. Called as the installation: the
 * one-time code of the console is what allows it, and it serves once.
 */
export const setUpInstallation = operation({
  name: "account.set-up-installation",
  permission: permissions["account.set-up-installation"],
  input: centreFace
    .pick({ name: true, shortName: true, coverage: true })
    .extend({ code: z.string().max(200), displayName, email, password: z.string() }),
  async run({ tx, caller, input, audit }) {
    // Two set-ups at the same moment: the second waits, and finds the code used.
    await sql`select pg_advisory_xact_lock(hashtext(${setupSetting}))`.execute(account(tx))
    if (!(await isSetupCode(tx, input.code))) return refused("account_refused_setup_code")
    const problem = passwordProblem(input.password, input.email)
    if (problem !== undefined) return invalid({ password: [passwordSentence(problem)] })
    const centre = await addCentre(tx, centreFace.parse({ ...input, accent: "ink" }))
    const id = await ensureUser(input.email, input.displayName)
    await setPassword(id, input.password)
    await insertAccount(tx, { id, email: input.email, displayName: input.displayName, locale: caller.locale })
    await account(tx)
      .updateTable("account.account")
      .set({ installation_administrator: true })
      .where("id", "=", id)
      .execute()
    await grantRole(tx, id, centre.id, "administrator")
    await removeSetting(tx, setupSetting)
    audit({ centreId: centre.id, subject: { kind: "account.account", id } })
    return done({ accountId: id, email: input.email, slug: centre.slug })
  },
})
