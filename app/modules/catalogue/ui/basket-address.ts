import { href } from "#platform/http/href.ts"
import { writeBasket } from "../domain/basket.ts"
import type { BibliographyGrouping, BibliographyOrder } from "../domain/bibliography.ts"
import type { CitationStyle } from "../domain/cite/cited-part.ts"

export type BibliographyChoices = { style: CitationStyle; order: BibliographyOrder; grouping: BibliographyGrouping }

/** The address of a list of records that anyone can open: what a mail carries. */
export function sharedBasketAddress(ids: readonly string[]): string {
  return `${href("/panier")}?n=${writeBasket(ids)}`
}

/** The address of the bibliography of a basket; `shared` are the records of an address, null for the reader's own. */
export function bibliographyAddress(
  { style, order, grouping }: BibliographyChoices,
  shared: readonly string[] | null,
): string {
  const parameters = new URLSearchParams({ style, tri: order, par: grouping })
  if (shared !== null) parameters.set("n", writeBasket(shared))
  return `${href("/panier/bibliographie")}?${parameters}`
}

export function basketExportAddress(format: string, shared: readonly string[] | null): string {
  const address = href("/panier/export/:format", { format })
  return shared === null ? address : `${address}?n=${writeBasket(shared)}`
}
