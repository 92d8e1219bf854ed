/** What a person asks of the catalogue, as the address says it. */
export type CatalogueSearch = {
  query: string
  /** Chosen values, by facet; centres by the word of their address, years also as periods ("2010-2019"). */
  filters: Record<FacetName, string[]>
  sort: CatalogueSort
  page: number
}

export const facetNames = ["type", "theme", "available", "online", "centre", "territory", "year", "language"] as const
export type FacetName = (typeof facetNames)[number]

/** Facets that are chosen or not: one value, "yes". */
export const switchNames: readonly FacetName[] = ["available", "online"]

export const catalogueSorts = ["relevance", "newest", "oldest", "title", "arrival"] as const
export type CatalogueSort = (typeof catalogueSorts)[number]

/** How addresses call facets: part of addresses that people keep, and of what robots are told to leave alone. */
export const facetWords: Record<FacetName, string> = {
  type: "nature",
  theme: "theme",
  available: "disponible",
  online: "en-ligne",
  centre: "centre",
  territory: "territoire",
  year: "annee",
  language: "langue",
}
const switchWord = "oui"
const sortWords: Record<CatalogueSort, string> = {
  relevance: "",
  newest: "recents",
  oldest: "anciens",
  title: "titre",
  arrival: "arrivee",
}

/** What may be typed before a colon to look in one part of a record. */
export const searchFields: Readonly<Record<string, string>> = {
  auteur: "author",
  author: "author",
  titre: "title",
  title: "title",
  sujet: "subject",
  subject: "subject",
  editeur: "publisher",
  publisher: "publisher",
  collection: "series",
  revue: "series",
  series: "series",
  isbn: "number",
  issn: "number",
}

export const recordsPerPage = 10
/** No page shows more: further on one searches better than one reads. */
export const lastListed = 10_000

const mostValues = 12
const longestValue = 300

/** Reads the query of an address; whatever is not understood counts as absent. */
export function readCatalogueSearch(parameters: URLSearchParams): CatalogueSearch {
  const filters = noFilters()
  for (const name of facetNames) {
    const typed = parameters.getAll(facetWords[name]).map((value) => value.toWellFormed().replaceAll("\0", ""))
    const values = switchNames.includes(name)
      ? typed.filter((value) => value === switchWord).map(() => "yes")
      : typed.filter((value) => value !== "" && value.length <= longestValue)
    filters[name] = [...new Set(values)].slice(0, mostValues)
  }
  const page = parameters.get("page") ?? ""
  return {
    query: (parameters.get("q") ?? "").slice(0, 500).toWellFormed().replaceAll("\0", "").trim(),
    filters,
    sort: catalogueSorts.find((sort) => sortWords[sort] === parameters.get("tri")) ?? "relevance",
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

/** The query of the address that says this search, "" for the whole catalogue: always in the same order. */
export function writeCatalogueSearch(search: CatalogueSearch): string {
  const text = new URLSearchParams(searchParameters(search)).toString()
  return text === "" ? "" : `?${text}`
}

/** The same as pairs, for the hidden fields of a form that keeps them. */
export function searchParameters(search: CatalogueSearch): [name: string, value: string][] {
  const parameters: [string, string][] = []
  if (search.query !== "") parameters.push(["q", search.query])
  for (const name of facetNames) {
    const isSwitch = switchNames.includes(name)
    for (const value of search.filters[name]) parameters.push([facetWords[name], isSwitch ? switchWord : value])
  }
  if (search.sort !== "relevance") parameters.push(["tri", sortWords[search.sort]])
  if (search.page > 1) parameters.push(["page", String(search.page)])
  return parameters
}

/** The same search with a value chosen or, when it was, taken away; from the first page. */
export function toggleFilter(search: CatalogueSearch, name: FacetName, value: string): CatalogueSearch {
  const values = search.filters[name]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...search, filters: { ...search.filters, [name]: next }, page: 1 }
}

export function withoutFilters(search: CatalogueSearch): CatalogueSearch {
  return { ...search, filters: noFilters(), page: 1 }
}

export function hasFilters(search: CatalogueSearch): boolean {
  return facetNames.some((name) => search.filters[name].length > 0)
}

function noFilters(): CatalogueSearch["filters"] {
  return { type: [], theme: [], available: [], online: [], centre: [], territory: [], year: [], language: [] }
}
