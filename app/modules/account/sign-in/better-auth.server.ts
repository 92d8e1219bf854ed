import type { Kysely } from "kysely"
import { log } from "#platform/log/log.server.ts"
import { longestPassword, shortestPassword } from "../domain/password.ts"
import { signInDatabase } from "./pool.server.ts"
import type { DB } from "./schema.ts"
import type { SignInSettings } from "./settings.server.ts"
import { signInSettings } from "./settings.server.ts"
import { tellAside } from "./told-aside.server.ts"

export const cookiePrefix = "maillage"
export const sessionDays = 30
export const linkMinutes = 15
export const resetMinutes = 60

let made: { database: Kysely<DB>; settings: SignInSettings; auth: ReturnType<typeof make> } | undefined

/** What the sign-in library can do, on our own tables. Its web addresses are not served: our pages call this. */
export async function authApi() {
  return (await auth()).api
}

/** The library's inner parts: users, passwords and hashing, for what its API does only for somebody signed in. */
export async function authInternals() {
  return await (await auth()).$context
}

function auth(): ReturnType<typeof make> {
  const database = signInDatabase()
  const settings = signInSettings()
  if (made?.database !== database || made.settings !== settings) {
    made = { database, settings, auth: make(database, settings) }
  }
  return made.auth
}

// Loaded with the first session: 20 MB and 0.3 s that an installation where people only read does without.
async function make(database: Kysely<DB>, { origin, secret }: SignInSettings) {
  const [{ betterAuth }, { magicLink }] = await Promise.all([
    import("better-auth"),
    import("better-auth/plugins/magic-link"),
  ])
  return betterAuth({
    database: { db: database, type: "postgres", transaction: true },
    secret,
    baseURL: origin,
    telemetry: { enabled: false },
    // Limits are ours, in the database (rate-limit.server.ts).
    rateLimit: { enabled: false },
    logger: { log: (level, message) => level === "error" && log.error({ signIn: message }) },
    // No refresh: a page that is only read writes nothing.
    session: { expiresIn: sessionDays * 86_400, disableSessionRefresh: true, freshAge: 0 },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ token }) => Promise.resolve(tellAside(token)),
      onPasswordReset: ({ user }) => Promise.resolve(tellAside(user.id)),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: linkMinutes * 60,
        storeToken: "hashed",
        sendMagicLink: ({ token, metadata }) => {
          const deliver: unknown = metadata?.["deliver"]
          if (typeof deliver === "function") deliver(token)
        },
      }),
    ],
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith("https:"),
      database: { generateId: "uuid" },
      ipAddress: { disableIpTracking: true },
    },
  })
}
