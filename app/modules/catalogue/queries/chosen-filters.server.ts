import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"
import { facetNames } from "../domain/catalogue-search.ts"
import { facetLabels } from "./facet-labels.server.ts"

/** The values by which a search is narrowed, as one reads them, without asking it. */
export async function chosenFilters(
  tx: Tx,
  search: CatalogueSearch,
  locale: Locale,
): Promise<{ name: FacetName; label: string }[]> {
  const centres = [...(await centreNames(tx)).values()]
  const shortNames = new Map(centres.map(({ slug, shortName }) => [slug, shortName]))
  const labels = await facetLabels(tx, [], search, shortNames, locale)
  return facetNames.flatMap((name) => search.filters[name].map((value) => ({ name, label: labels(name, value) })))
}
