import type { CatalogueSearch } from "./catalogue-search.ts"
import { hasFilters, readCatalogueSearch } from "./catalogue-search.ts"
import { isPermanentId } from "./permanent-id.ts"

/** Which records are meant: a search as the catalogue's address says it, or a list of permanent identifiers. */
export type RecordSelection = { kind: "search"; search: CatalogueSearch } | { kind: "list"; ids: string[] }

/** More than this at once is more than anybody can look over. */
export const mostSelected = 10_000

/** Reads "?q=…&nature=…" or "ids=…", identifiers set apart by anything, whole addresses of records included; null for nothing. */
export function readSelection(parameters: URLSearchParams): RecordSelection | null {
  const listed = parameters.get("ids") ?? ""
  if (listed.trim() !== "") {
    const words = listed.toLowerCase().match(/[0-9a-z]{9}/g) ?? []
    return { kind: "list", ids: [...new Set(words.filter(isPermanentId))].slice(0, mostSelected) }
  }
  const search = readCatalogueSearch(parameters)
  return search.query === "" && !hasFilters(search) ? null : { kind: "search", search: { ...search, page: 1 } }
}
