import { href } from "#platform/http/href.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { readCatalogueSearch, toggleFilter, writeCatalogueSearch } from "../domain/catalogue-search.ts"

/** The address of a search in the catalogue, in the language of the page. */
export function searchAddress(search: CatalogueSearch): string {
  return href("/catalogue") + writeCatalogueSearch(search)
}

/** The address of the feed that follows a search. */
export function feedAddress(search: CatalogueSearch, kind: "rss" | "atom"): string {
  const address = kind === "rss" ? href("/catalogue/flux.rss") : href("/catalogue/flux.atom")
  return address + writeCatalogueSearch({ ...search, sort: "relevance", page: 1 })
}

/** The address of all that has one value of a facet. */
export function facetAddress(name: FacetName, value: string): string {
  return searchAddress(toggleFilter(emptySearch, name, value))
}

/** The address of a search for words. */
export function queryAddress(query: string): string {
  return searchAddress({ ...emptySearch, query })
}

/** The address of all records, those that came in last first. */
export function arrivalsAddress(): string {
  return searchAddress({ ...emptySearch, sort: "arrival" })
}

/** The address of a record's page. */
export function recordAddress(permanentId: string): string {
  return href("/catalogue/:id", { id: permanentId })
}

const emptySearch = readCatalogueSearch(new URLSearchParams())
