import { renderToString } from "react-dom/server"
import type { EntryContext, RouterContextProvider } from "react-router"
import { ServerRouter } from "react-router"
import { pagePolicy } from "#platform/http/security-headers.server.ts"
import { nonceContext } from "#platform/session/index.server.ts"

/** The HTML of a page that only reads, in one go. */
export function renderPage(tree: EntryContext, url: string, context: RouterContextProvider): string {
  return `<!DOCTYPE html>${renderToString(pageElement(tree, url, context))}`
}

export function pageElement(tree: EntryContext, url: string, context: RouterContextProvider) {
  return <ServerRouter context={tree} url={url} nonce={context.get(nonceContext)} />
}

/** Adds what every page is sent with; how long it may be kept is the page's own to say. */
export function setPageHeaders(headers: Headers, context: RouterContextProvider): void {
  headers.set("content-type", "text/html; charset=utf-8")
  headers.set("content-security-policy", pagePolicy(context.get(nonceContext)))
  headers.set("vary", "cookie")
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache")
}
