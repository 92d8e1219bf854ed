import { PassThrough } from "node:stream"
import { createReadableStreamFromReadable } from "@react-router/node"
import { renderToPipeableStream } from "react-dom/server"
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router"
import { isRouteErrorResponse } from "react-router"
import { pathWithoutLocale } from "#platform/http/href.ts"
import { log } from "#platform/log/log.server.ts"
import { callerOf, nonceContext } from "#platform/session/index.server.ts"
import { tellDatabaseAway } from "./database-away.server.ts"
import { pageElement, pageHeaders, renderPage } from "./render-page.server.tsx"
import { isHydrated } from "./route-handle.ts"

/** Renders a page: in one go when it only reads (no client JavaScript), as a stream when it hydrates. */
export default async function handleRequest(
  request: Request,
  _status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const own = headers.get("cache-control")
  const sent = [...pageHeaders(context), ...tellDatabaseAway(routerContext.staticHandlerContext)]
  for (const [name, value] of sent) headers.set(name, value)
  if (own !== null) headers.set("cache-control", own)
  const { statusCode } = routerContext.staticHandlerContext
  const hydrated = isHydrated(routerContext.staticHandlerContext.matches.map((match) => match.route.handle))
  if (!hydrated) return new Response(renderPage(routerContext, request.url, context), { status: statusCode, headers })
  const nonce = context.get(nonceContext)
  return new Response(await stream(pageElement(routerContext, request.url, context), nonce), {
    status: statusCode,
    headers,
  })
}

/** Every fault that no loader expected: logged without what somebody typed. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // An answer such as 405 is no fault of ours.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { requestId } = callerOf(context)
  // The first word of the address only: what follows may be a name, a search or a secret link.
  const [section = ""] = pathWithoutLocale(new URL(request.url).pathname).split("/").filter(Boolean)
  log.error({ section, method: request.method, requestId, error })
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
