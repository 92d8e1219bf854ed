import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ActiveFilters, InlineLinks, Page, Pagination, ResultList, SearchBox } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { basketOf } from "../domain/basket.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import {
  catalogueSorts,
  hasFilters,
  lastListed,
  readCatalogueSearch,
  recordsPerPage,
  toggleFilter,
  withoutFilters,
} from "../domain/catalogue-search.ts"
import { permissions } from "../permissions.ts"
import { coinsOfResults } from "../queries/coins-of-results.server.ts"
import { fillingProgress } from "../queries/filling.server.ts"
import { momentsOfResults } from "../queries/moments-of-results.server.ts"
import { recordsMarked } from "../queries/records-marked.server.ts"
import { relaxedSearches } from "../queries/relaxed-searches.server.ts"
import type { CatalogueFound } from "../queries/search-catalogue.server.ts"
import { searchCatalogue } from "../queries/search-catalogue.server.ts"
import { BasketButton } from "../ui/basket-button.tsx"
import { feedAddress, searchAddress } from "../ui/catalogue-address.ts"
import { FillingNotice } from "../ui/filling-notice.tsx"
import { MarkedRecords } from "../ui/marked-records.tsx"
import { NothingFound } from "../ui/nothing-found.tsx"
import { RecordResult } from "../ui/record-result.tsx"
import { facetLabel, SearchFacets } from "../ui/search-facets.tsx"
import { SearchHelp } from "../ui/search-help.tsx"
import { SearchStaffLinks } from "../ui/search-staff-links.tsx"
import { SearchUnderstood } from "../ui/search-understood.tsx"
import { UnapiServer } from "../ui/unapi.tsx"
import type { Route } from "./+types/search"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const url = new URL(request.url)
  const asked = readCatalogueSearch(url.searchParams)
  return await read(caller, async (tx) => {
    const found = await searchCatalogue(tx, asked, caller.locale)
    const pages = Math.ceil(Math.min(found.total, lastListed) / recordsPerPage)
    // An address that was kept, of a list that is shorter by now.
    if (found.total > 0 && found.search.page > pages) throw redirect(searchAddress({ ...found.search, page: pages }))
    const coins = await coinsOfResults(tx, found.results, (id) => new URL(`/catalogue/${id}`, url).href)
    const moments = await momentsOfResults(tx, found.results, found.search.query)
    const relaxed = await relaxedSearches(tx, found)
    const marked = await recordsMarked(tx, found)
    const filling = await fillingProgress(tx)
    return {
      found,
      pages,
      coins,
      moments,
      relaxed,
      marked,
      basket: basketOf(request.headers.get("cookie")),
      back: url.pathname + url.search,
      filling,
      mayImport: permissions["catalogue.import"].allows(caller.actor),
      mayCatalogue: permissions["catalogue.catalogue"].allows(caller.actor),
    }
  })
}

export const handle = { hydrate: false }

export default function Search({ loaderData }: Route.ComponentProps) {
  const { found, pages, coins, moments, relaxed, marked, basket, back, filling, mayImport, mayCatalogue } = loaderData
  const { search } = found
  const { query } = search
  const title = query === "" ? m.catalogue_page_title() : m.catalogue_search_title({ query })
  const isNarrowed = hasFilters(search)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <UnapiServer />
      {isNarrowed && <meta name="robots" content="noindex, nofollow" />}
      {!isNarrowed && query !== "" && <meta name="robots" content="noindex" />}
      <link rel="alternate" type="application/rss+xml" title={title} href={feedAddress(search, "rss")} />
      <link rel="alternate" type="application/atom+xml" title={title} href={feedAddress(search, "atom")} />
      <Page
        title={m.catalogue_page_title()}
        lead={query === "" && !isNarrowed ? m.catalogue_page_lead() : undefined}
        aside={found.total > 0 || isNarrowed ? <SearchFacets search={search} facets={found.facets} /> : undefined}
        asideLabel={m.catalogue_search_aside()}
        asideFirst
      >
        <SearchBox
          id="catalogue-search"
          action={href("/catalogue")}
          label={m.catalogue_search_label()}
          placeholder={m.catalogue_search_placeholder()}
          button={m.catalogue_search_button()}
          value={found.insteadOf ?? query}
          large
          suggest={{ href: href("/catalogue/suggestions"), label: m.catalogue_suggestions_label() }}
        />
        <SearchHelp />
        {basket.length > 0 && (
          <p>
            <a href={href("/panier")}>{m.catalogue_basket_open({ count: basket.length })}</a>
          </p>
        )}
        {mayCatalogue && <SearchStaffLinks search={search} total={found.total} />}
        <FillingNotice filling={filling} />
        <ActiveFilters label={m.catalogue_search_filters()} items={chosenLinks(found)} clear={clearLink(search)} />
        <SearchUnderstood found={found} />
        {marked.length > 0 && <MarkedRecords mark={found.insteadOf ?? query} records={marked} />}
        {found.total === 0 && marked.length === 0 && (
          <NothingFound search={search} relaxed={relaxed} unknown={found.unknown} mayImport={mayImport} />
        )}
        {found.total > 0 && (
          <>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <p role="status">
                {m.catalogue_search_total({ count: found.total, number: formatNumber(found.total, getLocale()) })}
              </p>
              <InlineLinks label={m.catalogue_search_sort()} items={sortLinks(search)} showLabel />
            </div>
            <ResultList label={m.catalogue_search_results_label()} start={(search.page - 1) * recordsPerPage + 1}>
              {found.results.map((result) => (
                <RecordResult
                  key={result.record.permanentId}
                  {...result}
                  coins={coins[result.record.permanentId]}
                  moments={moments[result.record.permanentId]}
                  action={
                    <BasketButton
                      permanentId={result.record.permanentId}
                      title={plainText(result.title)}
                      inBasket={basket.includes(result.record.permanentId)}
                      back={back}
                    />
                  }
                />
              ))}
            </ResultList>
            <Pagination
              label={m.catalogue_search_pages()}
              current={search.page}
              total={pages}
              hrefOf={(page) => searchAddress({ ...search, page })}
              previousLabel={m.catalogue_search_previous()}
              nextLabel={m.catalogue_search_next()}
              pageLabel={(page) => m.catalogue_search_page({ page })}
            />
            <InlineLinks
              label={m.catalogue_feed_follow()}
              items={[
                { label: "RSS", href: feedAddress(search, "rss") },
                { label: "Atom", href: feedAddress(search, "atom") },
              ]}
              showLabel
            />
          </>
        )}
      </Page>
    </>
  )
}

function plainText(parts: CatalogueFound["results"][number]["title"]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.mark)).join("")
}

function chosenLinks({ search, chosen }: CatalogueFound) {
  return chosen.map(({ name, value, label }) => ({
    label: facetLabel(name, label),
    href: searchAddress(toggleFilter(search, name, value)),
    removeLabel: m.catalogue_search_remove(),
  }))
}

function clearLink(search: CatalogueSearch) {
  return hasFilters(search)
    ? { label: m.catalogue_search_clear(), href: searchAddress(withoutFilters(search)) }
    : undefined
}

function sortLinks(search: CatalogueSearch) {
  // Without words there is nothing to be relevant to: the newest come first.
  const current = search.query === "" && search.sort === "relevance" ? "newest" : search.sort
  return catalogueSorts
    .filter((sort) => sort !== "relevance" || search.query !== "")
    .map((sort) => ({
      label: m[`catalogue_search_sort_${sort}`](),
      href: searchAddress({ ...search, sort, page: 1 }),
      current: sort === current,
    }))
}
