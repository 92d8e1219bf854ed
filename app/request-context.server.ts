import { randomUUID } from "node:crypto"
import { RouterContextProvider } from "react-router"
import { actorFrom } from "#modules/account/index.server.ts"
import { localeOfPath } from "#platform/messages/index.ts"
import { callerContext, clientAddressContext, nonceContext } from "#platform/session/index.server.ts"

/** What every loader and action may ask of the running request: who calls, from where, and the nonce of the answer. */
export async function requestContext(request: Request, clientAddress: string): Promise<RouterContextProvider> {
  const context = new RouterContextProvider()
  const locale = localeOfPath(new URL(request.url).pathname)
  context.set(callerContext, { actor: await actorFrom(request), locale, requestId: randomUUID() })
  context.set(clientAddressContext, clientAddress)
  // Two, because one holds 122 random bits and 128 are asked; both drawn from a store, where bytes alone would be fetched each time.
  context.set(nonceContext, randomUUID() + randomUUID())
  return context
}
