import { signInDatabase } from "./pool.server.ts"

/** Makes a session that was just opened end with the browser, and after a day: what the library does for passwords only. */
export async function forgetWithBrowser(opened: Headers): Promise<Headers> {
  const headers = new Headers()
  for (const cookie of opened.getSetCookie()) headers.append("set-cookie", cookie.replace(/;\s*max-age=\d+/i, ""))
  const token = tokenOf(opened)
  if (token === undefined) throw new Error("A session was opened without its cookie.")
  await signInDatabase()
    .updateTable("signin.session")
    .set({ expiresAt: new Date(Date.now() + 86_400_000) })
    .where("token", "=", token)
    .execute()
  return headers
}

/** The session's token in the cookie that was just made: "token.signature", percent-encoded. */
function tokenOf(headers: Headers): string | undefined {
  for (const cookie of headers.getSetCookie()) {
    const value = /session_token=([^;]+)/.exec(cookie)?.[1]
    if (value !== undefined) return decodeURIComponent(value).split(".")[0]
  }
  return undefined
}
