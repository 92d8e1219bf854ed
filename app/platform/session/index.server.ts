import type { RouterContextProvider } from "react-router"
import { createContext } from "react-router"
import { visitor } from "./actor.ts"
import type { Caller } from "./caller.ts"

export type { Caller } from "./caller.ts"
export { systemCaller } from "./caller.ts"

/** Set once per request by the server, before any loader runs. */
export const callerContext = createContext<Caller>({ actor: visitor, locale: "fr", requestId: "none" })

/** The address the request came from (behind a trusted proxy: the one the proxy says), for rate limits; never logged. */
export const clientAddressContext = createContext<string>("unknown")

/** The nonce of this answer's scripts in the Content-Security-Policy. */
export const nonceContext = createContext<string>("")

/** Who asks for this page: `const caller = callerOf(context)` in a loader or an action. */
export function callerOf(context: Readonly<RouterContextProvider>): Caller {
  return context.get(callerContext)
}
