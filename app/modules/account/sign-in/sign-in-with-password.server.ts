import { emailAddress } from "#platform/kernel/email.ts"
import type { RefusalKey } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { noteSignIn } from "../operations/note-sign-in.server.ts"
import { accountActor } from "./actor-from.server.ts"
import { authApi } from "./better-auth.server.ts"
import { isLibraryRefusal } from "./library-refusal.ts"
import { attempt, forgetAttempts, giveBack, limits } from "./rate-limit.server.ts"
import { sessionHeaders } from "./session-headers.server.ts"
import { endSessions } from "./sessions.server.ts"

export interface PasswordAttempt {
  email: string
  password: string
  /** False: the session ends with the browser, and after a day. */
  remember: boolean
  headers: Headers
  clientAddress: string
}

export type SignInOutcome =
  | { kind: "done"; headers: Headers }
  | { kind: "refused"; refusal: RefusalKey; details?: Record<string, number> }

const wrong: SignInOutcome = { kind: "refused", refusal: "account_refused_wrong_sign_in" }

/** Opens a session by password. The same refusal whatever is wrong: nobody learns here which addresses have an account. */
export async function signInWithPassword(caller: Caller, given: PasswordAttempt): Promise<SignInOutcome> {
  const email = emailAddress(given.email)
  if (email === undefined) return wrong
  const minutes = await attempt([
    [limits.passwordByNetwork, given.clientAddress],
    [limits.passwordByAddress, email],
  ])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "account_refused_too_many_attempts", details: { minutes } }
  const opened = await open(email, given)
  if (opened === undefined) return wrong
  const actor = await accountActor(opened.accountId)
  if (actor.kind !== "account") {
    await endSessions(opened.accountId)
    return wrong
  }
  await forgetAttempts(limits.passwordByAddress, email)
  await giveBack(limits.passwordByNetwork, given.clientAddress)
  await noteSignIn({ ...caller, actor }, { event: "signed-in-by-password" })
  return { kind: "done", headers: opened.headers }
}

async function open(email: string, { password, remember, headers }: PasswordAttempt) {
  try {
    const { headers: answered, response } = await (await authApi()).signInEmail({
      body: { email, password, rememberMe: remember },
      headers,
      returnHeaders: true,
    })
    return { accountId: response.user.id, headers: sessionHeaders(answered) }
  } catch (error) {
    if (isLibraryRefusal(error)) return undefined
    throw error
  }
}
