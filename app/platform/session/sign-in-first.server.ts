import { redirect } from "react-router"
import { localPath } from "#platform/http/href.ts"
import type { Actor } from "./actor.ts"
import type { Caller } from "./caller.ts"

/**
 * At the top of a loader or an action that needs an account: `const caller = signInFirst(callerOf(context), request)`. A visitor goes to the
 * sign-in page and comes back to this address afterwards.
 */
export function signInFirst(caller: Caller, request: Request): Caller & { actor: Exclude<Actor, { kind: "visitor" }> } {
  const { actor } = caller
  if (actor.kind !== "visitor") return { ...caller, actor }
  const { pathname, search } = new URL(request.url)
  // A form that was posted cannot be posted again by coming back: its page is what one returns to.
  throw redirect(`${localPath("/connexion")}?suite=${encodeURIComponent(pathname + search)}`)
}
