import { getLocale, overwriteGetLocale } from "./generated/runtime.js"

export { m } from "./generated/messages.js"
export { getLocale } from "./generated/runtime.js"

export type Locale = "fr" | "en"
export const baseLocale: Locale = "fr"
export const locales: readonly Locale[] = ["fr", "en"]

/** The language an address is in: `/en` and `/en/…` are English, all else is French. */
export function localeOfPath(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : baseLocale
}

/** The language of what the centres write, for an attribute "lang": undefined on a page that is in that language too. */
export function writtenLang(): Locale | undefined {
  return getLocale() === baseLocale ? undefined : baseLocale
}

// In the browser the address says the language; on the server each request carries its own (see locale.server.ts).
if (typeof window !== "undefined") overwriteGetLocale(() => localeOfPath(window.location.pathname))
