import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createServer as createProbe } from "node:net"
import { join } from "node:path"
import * as build from "virtual:react-router/server-build"
import { createRequestListener } from "@remix-run/node-fetch-server"
import type { ServerBuild } from "react-router"
import { createRequestHandler } from "react-router"
import sirv from "sirv"
import type { Config } from "#platform/config/config.server.ts"
import { isDatabaseAway } from "#platform/db/index.server.ts"
import { compressedText } from "#platform/http/compressed.server.ts"
import { isSameOrigin } from "#platform/http/same-origin.server.ts"
import { setSecurityHeaders, workerPolicy } from "#platform/http/security-headers.server.ts"
import { isWellFormed, methods } from "#platform/http/well-formed.server.ts"
import { localeOfPath, m } from "#platform/messages/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { databaseAwayAnswer } from "../database-away.server.ts"
import type { HtmlPage } from "../reading-page.server.ts"
import { createReadingPages } from "../reading-page.server.ts"
import { requestContext } from "../request-context.server.ts"

// Shorter pages cost more to compress than to send.
const lengthy = 24_000

/** The whole site behind one HTTP server: files of the build, then pages. */
export function createSite(config: Config): Server {
  const https = config.origin?.startsWith("https:") ?? false
  const serveFile = sirv(join(process.cwd(), "build/client"), {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: cacheHeaders,
  })
  const site = build as unknown as ServerBuild
  const pages = createReadingPages(site)
  const framework = createRequestHandler(site, process.env.NODE_ENV)
  const answer = async (request: Request, client: { address: string }) => {
    const context = await requestContext(request, client.address).catch((error: unknown) => {
      if (isDatabaseAway(error)) return undefined
      throw error
    })
    if (context === undefined) return databaseAwayAnswer()
    const page = await pages.answer(request, context)
    if (page === undefined) return await framework(request, context)
    return page instanceof Response ? page : await pageAnswer(request, page)
  }
  const servePage = createRequestListener(answer, { trustProxy: config.trustProxy })
  return createServer({ requestTimeout: 600_000, headersTimeout: 30_000 }, (request, response) => {
    setSecurityHeaders(response, { https })
    // Before the file is looked for: the policy of an answer "not modified" replaces the one that a browser kept.
    if (isWorker(request)) response.setHeader("content-security-policy", workerPolicy)
    if (!isWellFormed(request)) return refuse(response, request, 400)
    if (!methods.has(request.method)) return refuse(response, request, 405)
    if (!isSameOrigin(request, config.origin)) return refuse(response, request, 403)
    if (Number(request.headers["content-length"] ?? 0) > config.maxUploadBytes) return refuse(response, request, 413)
    // A file of the build that is gone when it is asked for (a newer build took its place) ends its answer, not the application.
    response.once("pipe", (file) => file.once("error", () => response.destroy()))
    const page = () =>
      withLocale(localeOfPath(new URL(request.url ?? "/", "http://localhost").pathname), () =>
        servePage(request, response),
      )
    if (request.method !== "GET" && request.method !== "HEAD") return page()
    serveFile(request, response, page)
  })
}

/**
 * A page as it is, or compressed where it is long: then only for who has no cookie or where nothing in it is to be guessed,
 * because the length of what is compressed tells of secrets.
 */
async function pageAnswer(request: Request, { html, status, headers, noSecret }: HtmlPage): Promise<Response> {
  const mayCompress = html.length >= lengthy && (noSecret || !request.headers.has("cookie"))
  return mayCompress
    ? await compressedText(request, html, { status, headers })
    : new Response(html, { status, headers })
}

/** Starts listening; false when another program holds the port. */
export async function listen(site: Server, { port, host }: Config): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    site.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)))
    site.listen(port, host, () => resolve(true))
  })
}

export async function isPortFree({ port, host }: Config): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    )
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** The address to type in a browser on this machine. */
export function addressOf(site: Server, { host }: Config): string {
  const { port } = site.address() as AddressInfo
  const name = host === "0.0.0.0" || host === "::" || host === "127.0.0.1" ? "localhost" : host
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`
}

function isWorker({ url = "" }: IncomingMessage): boolean {
  return /^\/[a-z-]+-worker\.js(?:\?|$)/.test(url)
}

function cacheHeaders(response: ServerResponse, path: string): void {
  response.setHeader(
    "cache-control",
    path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
  )
}

/** Answered before any page is asked: short, in the language of the address, and the connection closes. */
function refuse(response: ServerResponse, request: IncomingMessage, status: keyof typeof refusals): void {
  const text = withLocale(localeOfPath(request.url ?? "/"), () => refusals[status]())
  if (status === 405) response.setHeader("allow", [...methods].join(", "))
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(`${text}\n`)
}

const refusals = {
  400: m.platform_error_400_text,
  403: m.platform_error_forged,
  405: m.platform_error_405_text,
  413: m.platform_error_413_text,
}
