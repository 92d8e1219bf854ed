import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import type { AccountActor } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { passwordProblem } from "../domain/password.ts"
import { noteSignIn } from "../operations/note-sign-in.server.ts"
import { passwordSentence } from "../operations/password-sentence.ts"
import { accountActor } from "./actor-from.server.ts"
import { authApi } from "./better-auth.server.ts"
import { isLibraryRefusal } from "./library-refusal.ts"
import { resetPassword } from "./links.server.ts"
import { attempt, forgetAttempts, giveBack, limits } from "./rate-limit.server.ts"
import { sessionHeaders } from "./session-headers.server.ts"
import { emailOfUser, hasPassword } from "./users.server.ts"

interface NewPassword {
  newPassword: string
  headers: Headers
  clientAddress: string
}

/** What the page says next, and the cookies that go with it. */
type Chosen = Outcome<{ told: string; headers: Headers }>

/** Replaces the password of whoever is signed in, or gives them their first one; their other sessions end. */
export async function changePassword(
  caller: Caller & { actor: AccountActor },
  { currentPassword, newPassword, headers, clientAddress }: NewPassword & { currentPassword: string },
): Promise<Chosen> {
  const { accountId } = caller.actor
  const problem = passwordProblem(newPassword, await emailOfUser(accountId))
  if (problem !== undefined) return { kind: "invalid", errors: { newPassword: [passwordSentence(problem)] } }
  const minutes = await attempt([
    [limits.passwordByNetwork, clientAddress],
    [limits.passwordByAddress, accountId],
  ])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "account_refused_too_many_attempts", details: { minutes } }
  const answered = await replace(accountId, { currentPassword, newPassword, headers })
  if (answered === undefined)
    return { kind: "invalid", errors: { currentPassword: [m.account_error_current_password()] } }
  await giveBack(limits.passwordByNetwork, clientAddress)
  await forgetAttempts(limits.passwordByAddress, accountId)
  await noteSignIn(caller, { event: "password-changed" })
  return { kind: "done", value: { told: "fait=1", headers: answered } }
}

/** Puts a password in place with the secret of a mail; every open session ends. */
export async function choosePassword(
  caller: Caller,
  { token, newPassword, clientAddress }: NewPassword & { token: string },
): Promise<Chosen> {
  const problem = passwordProblem(newPassword, "")
  if (problem !== undefined) return { kind: "invalid", errors: { newPassword: [passwordSentence(problem)] } }
  const minutes = await attempt([[limits.tokenByNetwork, clientAddress]])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "account_refused_too_many_attempts", details: { minutes } }
  const accountId = await resetPassword(token, newPassword)
  if (accountId === undefined) return { kind: "refused", refusal: "account_refused_link_over" }
  await giveBack(limits.tokenByNetwork, clientAddress)
  const actor = await accountActor(accountId)
  if (actor.kind === "account") await noteSignIn({ ...caller, actor }, { event: "password-changed" })
  return { kind: "done", value: { told: "fait=1", headers: new Headers() } }
}

async function replace(
  accountId: string,
  { currentPassword, newPassword, headers }: { currentPassword: string; newPassword: string; headers: Headers },
) {
  try {
    if (!(await hasPassword(accountId))) {
      await (await authApi()).setPassword({ body: { newPassword }, headers })
      return new Headers()
    }
    const { headers: answered } = await (await authApi()).changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    })
    return sessionHeaders(answered)
  } catch (error) {
    if (isLibraryRefusal(error)) return undefined
    throw error
  }
}
