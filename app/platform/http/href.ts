import { href as typedHref } from "react-router"
import type { Locale } from "#platform/messages/index.ts"
import { getLocale } from "#platform/messages/index.ts"

/** The address of a page in the language of the running request; the pattern is one of the route table: `href("/territoires/:code", { code })`. */
export const href: typeof typedHref = (path, ...parameters) => localPath(typedHref(path, ...parameters))

/** An address without language → the same in `locale`: "/catalogue" → "/en/catalogue". */
export function localPath(path: string, locale: Locale = getLocale()): string {
  if (locale === "fr") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** An address as received → the same without its language: "/en/catalogue" → "/catalogue". */
export function pathWithoutLocale(path: string): string {
  if (path === "/en") return "/"
  return path.startsWith("/en/") ? path.slice(3) : path
}
