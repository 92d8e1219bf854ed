import type { Caller } from "#platform/session/index.server.ts"
import { noteSignIn } from "../operations/note-sign-in.server.ts"
import { accountActor } from "./actor-from.server.ts"
import { openWithToken } from "./links.server.ts"
import { attempt, giveBack, limits } from "./rate-limit.server.ts"
import { endSessions } from "./sessions.server.ts"
import { forgetWithBrowser } from "./short-session.server.ts"
import type { SignInOutcome } from "./sign-in-with-password.server.ts"

export interface LinkAttempt {
  token: string
  /** False: the session ends with the browser, and after a day. */
  remember: boolean
  headers: Headers
  clientAddress: string
}

/** Opens a session with the secret of a mail. A link that was used, that is too old or that never existed: the same refusal. */
export async function signInWithLink(caller: Caller, given: LinkAttempt): Promise<SignInOutcome> {
  const minutes = await attempt([[limits.tokenByNetwork, given.clientAddress]])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "account_refused_too_many_attempts", details: { minutes } }
  const opened = await openWithToken(given.token, given.headers)
  if (opened === undefined) return { kind: "refused", refusal: "account_refused_link_over" }
  const actor = await accountActor(opened.accountId)
  if (actor.kind !== "account") {
    await endSessions(opened.accountId)
    return { kind: "refused", refusal: "account_refused_link_over" }
  }
  await giveBack(limits.tokenByNetwork, given.clientAddress)
  await noteSignIn({ ...caller, actor }, { event: "signed-in-by-link" })
  return { kind: "done", headers: given.remember ? opened.headers : await forgetWithBrowser(opened.headers) }
}
