import { authApi } from "./better-auth.server.ts"
import { isLibraryRefusal } from "./library-refusal.ts"
import { sessionHeaders } from "./session-headers.server.ts"
import { toldDuring } from "./told-aside.server.ts"

/** A secret that opens one session for this address, once, within `linkMinutes`; only its hash is kept. */
export async function signInToken(email: string): Promise<string> {
  let token: string | undefined
  const deliver = (made: string) => {
    token = made
  }
  await (await authApi()).signInMagicLink({ body: { email, metadata: { deliver } }, headers: new Headers() })
  if (token === undefined) throw new Error("The sign-in library gave no token.")
  return token
}

/** A secret that lets the holder of this address choose a password, once, within `resetMinutes`; undefined for an unknown address. */
export async function resetToken(email: string): Promise<string | undefined> {
  return await toldDuring(async () => (await authApi()).requestPasswordReset({ body: { email } }))
}

/** Opens a session with a secret from a mail; undefined when it was used, is too old or never existed. */
export async function openWithToken(
  token: string,
  headers: Headers,
): Promise<{ accountId: string; headers: Headers } | undefined> {
  try {
    const { headers: answered, response } = await (await authApi()).magicLinkVerify({
      query: { token },
      headers,
      returnHeaders: true,
    })
    return "user" in response ? { accountId: response.user.id, headers: sessionHeaders(answered) } : undefined
  } catch (error) {
    // The library redirects to an error page, which is not ours.
    if (isLibraryRefusal(error)) return undefined
    throw error
  }
}

/** Puts a new password in place with a secret from a mail and ends every open session; answers whose it was, or undefined when the secret no longer holds. */
export async function resetPassword(token: string, newPassword: string): Promise<string | undefined> {
  try {
    return await toldDuring(async () => (await authApi()).resetPassword({ body: { token, newPassword } }))
  } catch (error) {
    if (isLibraryRefusal(error)) return undefined
    throw error
  }
}
