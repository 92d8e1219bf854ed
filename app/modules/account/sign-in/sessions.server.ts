import { isUuid } from "#platform/kernel/ids.ts"
import { authApi } from "./better-auth.server.ts"
import { signInDatabase } from "./pool.server.ts"
import { sessionHeaders } from "./session-headers.server.ts"

export interface OpenSession {
  id: string
  startedAt: Date
  endsAt: Date
  userAgent: string
  /** The one that sends this request. */
  current: boolean
}

/** The open sessions of an account, newest first. */
export async function openSessions(accountId: string, headers: Headers, now: Date): Promise<OpenSession[]> {
  const current = await (await authApi()).getSession({ headers })
  const rows = await signInDatabase()
    .selectFrom("signin.session")
    .select(["id", "createdAt", "expiresAt", "userAgent"])
    .where("userId", "=", accountId)
    .where("expiresAt", ">", now)
    .orderBy("createdAt", "desc")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.createdAt,
    endsAt: row.expiresAt,
    userAgent: row.userAgent ?? "",
    current: row.id === current?.session.id,
  }))
}

/** Ends one session of this account; false when it has none with this id. */
export async function endSession(accountId: string, sessionId: string): Promise<boolean> {
  if (!isUuid(sessionId)) return false
  const { numDeletedRows } = await signInDatabase()
    .deleteFrom("signin.session")
    .where("id", "=", sessionId)
    .where("userId", "=", accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function endSessions(accountId: string): Promise<void> {
  await signInDatabase().deleteFrom("signin.session").where("userId", "=", accountId).execute()
}

/** Ends the session that sends this request; answers the headers that make the browser forget its cookies. */
export async function signOut(headers: Headers): Promise<Headers> {
  const { headers: answered } = await (await authApi()).signOut({ headers, returnHeaders: true })
  return sessionHeaders(answered)
}
