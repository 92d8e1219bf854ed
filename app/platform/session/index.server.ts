import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"
import { visitor } from "./actor.ts"
import type { Caller } from "./caller.ts"

export type { Caller } from "./caller.ts"
export { systemCaller } from "./caller.ts"

/** Set once per request by the server, before any loader runs. */
export const callerContext = createContext<Caller>({ actor: visitor, locale: "fr", requestId: "none" })

/** Who asks for this page: `const caller = callerOf(context)` in a loader or an action. */
export function callerOf(context: Readonly<RouterContextProvider>): Caller {
  return context.get(callerContext)
}
