import { localPath, pathWithoutLocale } from "#platform/http/href.ts"
import type { NavigationEntry } from "#platform/http/navigation.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Actor } from "#platform/session/actor.ts"
import { hasRoleSomewhere } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/caller.ts"
import { siteMenu, workMenu } from "./navigation.ts"

export interface SiteView {
  locale: Locale
  /** The address of this page without its language, with its query. */
  address: string
  query: string
  menu: MenuItem[]
  work: { label: string; items: MenuItem[] }[]
  /** Who is signed in, or nobody. */
  account: { name: string; works: boolean } | undefined
}

interface MenuItem {
  label: string
  href: string
  current: boolean
  description: string | undefined
}

/** What the frame around every page shows to this caller. */
export function siteView(caller: Caller, url: URL): SiteView {
  const path = pathWithoutLocale(url.pathname)
  const { actor } = caller
  return {
    locale: caller.locale,
    address: path + url.search,
    query: url.searchParams.get("q") ?? "",
    menu: allowed(siteMenu, actor, path),
    work: workMenu.flatMap(({ label, entries }) => {
      const items = allowed(entries, actor, path)
      return items.length === 0 ? [] : [{ label: label(), items }]
    }),
    account: actor.kind === "account" ? { name: actor.name, works: worksHere(actor) } : undefined,
  }
}

function allowed(entries: NavigationEntry[], actor: Actor, path: string): MenuItem[] {
  return entries
    .filter(({ permission }) => permission?.allows(actor) ?? true)
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
