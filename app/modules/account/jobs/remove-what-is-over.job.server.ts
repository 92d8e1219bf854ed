import { sql } from "kysely"
import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { signInDatabase } from "../sign-in/pool.server.ts"
import { removeOldAttempts } from "../sign-in/rate-limit.server.ts"
import { account } from "../tables.server.ts"

const invitationDaysAfterExpiry = 30
const day = 86_400_000

/** Each night: sessions, links and attempts whose time is over, invitations expired for long, users who have no account (any more). */
export const removeWhatIsOverJob = job({
  name: "account.remove-what-is-over",
  input: z.object({}),
  schedule: "20 3 * * *",
  async run({ caller, now }) {
    const signIn = signInDatabase()
    await signIn.deleteFrom("signin.session").where("expiresAt", "<", now).execute()
    await signIn.deleteFrom("signin.verification").where("expiresAt", "<", now).execute()
    await removeOldAttempts(now)
    // A day's grace: a user is made a moment before the account.
    await sql`delete from signin."user" u where u."createdAt" < ${new Date(now.getTime() - day)}
      and not exists (select from account.account a where a.id = u.id)`.execute(signIn)
    await write(caller.actor, async (tx) => {
      await account(tx)
        .deleteFrom("account.invitation")
        .where("expires_at", "<", new Date(now.getTime() - invitationDaysAfterExpiry * day))
        .execute()
      await account(tx)
        .deleteFrom("account.sign_in_request")
        .where("created_at", "<", new Date(now.getTime() - day))
        .execute()
    })
  },
})
