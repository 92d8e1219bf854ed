import { read } from "#platform/db/index.server.ts"
import { conditionalAnswer, notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import { writeAtom, writeRss } from "../formats/feed.ts"
import { catalogueFeed } from "../queries/catalogue-feed.server.ts"
import { chosenFilters } from "../queries/chosen-filters.server.ts"
import { recordAddress, searchAddress } from "../ui/catalogue-address.ts"
import { facetLabel } from "../ui/search-facets.tsx"
import type { Route } from "./+types/search-feed"

const kinds = {
  "flux.rss": { mediaType: "application/rss+xml; charset=utf-8", write: writeRss },
  "flux.atom": { mediaType: "application/atom+xml; charset=utf-8", write: writeAtom },
} as const

/** Any search of the catalogue as a feed, what arrived last first; answers 304 to a reader that has it already. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const url = new URL(request.url)
  const name = url.pathname.split("/").at(-1) ?? ""
  const kind = name === "flux.rss" || name === "flux.atom" ? kinds[name] : notFound()
  const caller = callerOf(context)
  const search = { ...readCatalogueSearch(url.searchParams), sort: "arrival" as const, page: 1 }
  const whole = (address: string) => new URL(address, url).href
  const { entries, chosen } = await read(caller, async (tx) => ({
    entries: await catalogueFeed(tx, search, (id) => whole(recordAddress(id))),
    chosen: await chosenFilters(tx, search, caller.locale),
  }))
  // An empty feed is as old as the world: it has no news.
  const updatedAt = new Date(Math.max(0, ...entries.map((entry) => entry.updatedAt.getTime())))
  const { query } = search
  const title = query === "" ? m.catalogue_feed_title() : m.catalogue_feed_title_for({ query })
  // Who follows several searches tells them apart by their titles.
  const narrowed = chosen.map(({ name: facet, label }) => facetLabel(facet, label)).join(", ")
  const body = kind.write({
    title: narrowed === "" ? title : `${title} (${narrowed})`,
    language: caller.locale,
    page: whole(searchAddress(search)),
    self: url.href,
    updatedAt,
    entries,
  })
  return conditionalAnswer(request, body, { mediaType: kind.mediaType, modifiedAt: updatedAt })
}
