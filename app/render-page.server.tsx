import { renderToString } from "react-dom/server"
import type { EntryContext, RouterContextProvider } from "react-router"
import { ServerRouter } from "react-router"
import { pagePolicy } from "#platform/http/security-headers.server.ts"
import { nonceContext } from "#platform/session/index.server.ts"

export type PageHeader = [name: string, value: string]

/** The HTML of a page that only reads, in one go. */
export function renderPage(tree: EntryContext, url: string, context: RouterContextProvider): string {
  return `<!DOCTYPE html>${renderToString(pageElement(tree, url, context))}`
}

export function pageElement(tree: EntryContext, url: string, context: RouterContextProvider) {
  return <ServerRouter context={tree} url={url} nonce={context.get(nonceContext)} />
}

/** What every page is sent with; how long it may be kept is the page's own to say. */
export function pageHeaders(context: RouterContextProvider): PageHeader[] {
  return [
    ["content-type", "text/html; charset=utf-8"],
    ["content-security-policy", pagePolicy(context.get(nonceContext))],
    ["vary", "cookie"],
    ["cache-control", "private, no-cache"],
  ]
}
