import { conceptNames, conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"

/**
 * The search with its themes by the concepts that they name today: an address may say a theme in words (the subjects of a record),
 * or by a concept that was merged since.
 */
export async function settleThemes(tx: Tx, search: CatalogueSearch): Promise<CatalogueSearch> {
  const { theme } = search.filters
  if (theme.length === 0) return search
  const names = await conceptNames(tx, theme, "fr")
  const texts = theme.filter((value) => !isUuid(value))
  const named = texts.length === 0 ? new Map<string, { id: string }[]>() : await conceptsByLabel(tx, texts)
  const settled = theme.flatMap((value) => {
    const concepts = named.get(value) ?? []
    return concepts.length > 0 ? concepts.map(({ id }) => id) : [names.get(value)?.id ?? value]
  })
  return { ...search, filters: { ...search.filters, theme: [...new Set(settled)] } }
}
