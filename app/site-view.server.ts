import { localPath, pathWithoutLocale } from "#platform/http/href.ts"
import type { NavigationEntry } from "#platform/http/navigation.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Actor } from "#platform/session/actor.ts"
import { hasRoleSomewhere } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/caller.ts"
import { navigation } from "./navigation.ts"

export interface SiteView {
  locale: Locale
  /** The address of this page without its language, with its query. */
  address: string
  query: string
  menu: { label: string; href: string; current: boolean }[]
  work: { label: string; href: string; current: boolean; description: string | undefined }[]
  /** Who is signed in, or nobody. */
  account: { name: string; works: boolean } | undefined
}

/** What the frame around every page shows to this caller. */
export function siteView(caller: Caller, url: URL): SiteView {
  const path = pathWithoutLocale(url.pathname)
  const { actor } = caller
  return {
    locale: caller.locale,
    address: path + url.search,
    query: url.searchParams.get("q") ?? "",
    menu: entries("site", actor, path),
    work: entries("work", actor, path),
    account: actor.kind === "account" ? { name: actor.name, works: worksHere(actor) } : undefined,
  }
}

function entries(place: NavigationEntry["place"], actor: Actor, path: string): SiteView["work"] {
  return navigation
    .filter((entry) => entry.place === place && (entry.permission?.allows(actor) ?? true))
    .map((entry) => ({
      label: entry.label(),
      href: localPath(entry.path),
      current: isWithin(path, entry.path),
      description: entry.description?.(),
    }))
}

function isWithin(path: string, entry: string): boolean {
  return path === entry || path.startsWith(`${entry}/`)
}

function worksHere(actor: Actor): boolean {
  return hasRoleSomewhere(actor, "contributor") || (actor.kind === "account" && actor.installationAdministrator)
}
