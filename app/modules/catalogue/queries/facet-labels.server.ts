import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { CatalogueSearch, FacetName } from "../domain/catalogue-search.ts"

type Counted = readonly (readonly [FacetName, readonly { value: string }[]])[]

/**
 * What the values of facets, counted or chosen, are called: themes and territories by their names today, centres by their short
 * name; kinds, years and languages are named by the page.
 */
export async function facetLabels(
  tx: Tx,
  counted: Counted,
  search: CatalogueSearch,
  centres: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<(name: FacetName, value: string) => string> {
  const valuesOf = (name: FacetName): string[] => {
    const [, values = []] = counted.find(([one]) => one === name) ?? []
    return [...values.map(({ value }) => value), ...search.filters[name]]
  }
  const themes = await conceptNames(tx, valuesOf("theme"), locale)
  const territories = await territoriesById(tx, valuesOf("territory"))
  return (name, value) => {
    if (name === "theme") return themes.get(value)?.name ?? value
    if (name === "territory") return territories.get(value)?.name ?? value
    return name === "centre" ? (centres.get(value) ?? value) : value
  }
}
