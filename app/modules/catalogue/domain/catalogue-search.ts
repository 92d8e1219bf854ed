/** What a person asks of the catalogue, as the address says it. */
export type CatalogueSearch = {
  query: string
  /** Chosen values, by facet; centres by the word of their address. */
  filters: Record<FacetName, string[]>
  sort: CatalogueSort
  page: number
}

export const facetNames = ["type", "year", "theme", "centre", "language"] as const
export type FacetName = (typeof facetNames)[number]

export const catalogueSorts = ["relevance", "newest", "oldest", "title"] as const
export type CatalogueSort = (typeof catalogueSorts)[number]

const facetWords: Record<FacetName, string> = {
  type: "nature",
  year: "annee",
  theme: "theme",
  centre: "centre",
  language: "langue",
}
const sortWords: Record<CatalogueSort, string> = { relevance: "", newest: "recents", oldest: "anciens", title: "titre" }

/** What may be typed before a colon to look in one part of a record. */
export const searchFields: Readonly<Record<string, string>> = {
  auteur: "author",
  author: "author",
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

export const recordsPerPage = 20

const mostValues = 12
const longestValue = 300

/** Reads the query of an address; whatever is not understood counts as absent. */
export function readCatalogueSearch(parameters: URLSearchParams): CatalogueSearch {
  const filters: CatalogueSearch["filters"] = { type: [], year: [], theme: [], centre: [], language: [] }
  for (const name of facetNames) {
    const values = parameters.getAll(facetWords[name]).map((value) => value.toWellFormed().replaceAll("\0", ""))
    filters[name] = [...new Set(values)]
      .filter((value) => value !== "" && value.length <= longestValue)
      .slice(0, mostValues)
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
  const parameters = new URLSearchParams()
  if (search.query !== "") parameters.set("q", search.query)
  for (const name of facetNames) for (const value of search.filters[name]) parameters.append(facetWords[name], value)
  if (search.sort !== "relevance") parameters.set("tri", sortWords[search.sort])
  if (search.page > 1) parameters.set("page", String(search.page))
  const text = parameters.toString()
  return text === "" ? "" : `?${text}`
}

/** The same search with a value chosen or, when it was, taken away; from the first page. */
export function toggleFilter(search: CatalogueSearch, name: FacetName, value: string): CatalogueSearch {
  const values = search.filters[name]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...search, filters: { ...search.filters, [name]: next }, page: 1 }
}

export function withoutFilters(search: CatalogueSearch): CatalogueSearch {
  return { ...search, filters: { type: [], year: [], theme: [], centre: [], language: [] }, page: 1 }
}

export function hasFilters(search: CatalogueSearch): boolean {
  return facetNames.some((name) => search.filters[name].length > 0)
}
