import { PassThrough } from "node:stream"
import { createReadableStreamFromReadable } from "@react-router/node"
import { renderToPipeableStream, renderToString } from "react-dom/server"
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router"
import { isRouteErrorResponse, ServerRouter } from "react-router"
import { pathWithoutLocale } from "#platform/http/href.ts"
import { pagePolicy } from "#platform/http/security-headers.server.ts"
import { describeError, log } from "#platform/log/log.server.ts"
import { callerOf, nonceContext } from "#platform/session/index.server.ts"
import { isHydrated } from "./hydration.ts"

/** Renders a page: in one go when it only reads (no client JavaScript), as a stream when it hydrates. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext)
  headers.set("content-type", "text/html; charset=utf-8")
  headers.set("content-security-policy", pagePolicy(nonce))
  headers.set("vary", "cookie")
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache")
  const page = <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
  if (!isHydrated(routerContext.staticHandlerContext.matches.map((match) => match.route.handle))) {
    return new Response(`<!DOCTYPE html>${renderToString(page)}`, { status, headers })
  }
  return new Response(await stream(page, nonce), { status, headers })
}

/** Every fault that no loader expected: logged without what somebody typed. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // An answer such as 405 is no fault of ours.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { requestId } = callerOf(context)
  // The first word of the address only: what follows may be a name, a search or a secret link.
  const [section = ""] = pathWithoutLocale(new URL(request.url).pathname).split("/").filter(Boolean)
  log.error({ section, method: request.method, requestId, error: describeError(error) })
}

async function stream(page: React.ReactElement, nonce: string): Promise<ReadableStream> {
  return await new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        const body = new PassThrough()
        resolve(createReadableStreamFromReadable(body))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}
