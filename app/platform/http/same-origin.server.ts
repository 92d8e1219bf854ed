import type { IncomingMessage } from "node:http"

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * False for a form or a script of another site that writes here with the visitor's cookies (cross-site request forgery).
 * Every browser since 2020 says where a request comes from: Sec-Fetch-Site first, else Origin against Host. A client that says neither is not a browser and carries
 * no visitor's cookie against their will.
 */
export function isSameOrigin(
  request: Pick<IncomingMessage, "method" | "headers">,
  trustedOrigin: string | undefined,
): boolean {
  if (safeMethods.has(request.method ?? "GET")) return true
  const site = request.headers["sec-fetch-site"]
  const origin = request.headers.origin
  if (site === "same-origin" || site === "none") return true
  if (origin === undefined) return site === undefined
  if (origin === trustedOrigin) return true
  return hostOf(origin) === request.headers.host && site === undefined
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
