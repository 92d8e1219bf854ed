import type { Locale } from "#platform/messages/index.ts"
import type { BibliographyGrouping, BibliographyOrder } from "../domain/bibliography.ts"
import { arrangeBibliography } from "../domain/bibliography.ts"
import type { Citation, CitationStyle } from "../domain/cite/cited-part.ts"
import { citeRecord } from "../formats/citation.ts"
import type { BasketRecord } from "./basket-records.server.ts"

export type CitedGroup = { key: string; items: { permanentId: string; citation: Citation }[] }

/** A basket as a bibliography: cited in one style, in the order and by the groups asked for. */
export function basketBibliography(
  records: readonly BasketRecord[],
  choices: { style: CitationStyle; order: BibliographyOrder; grouping: BibliographyGrouping },
  locale: Locale,
): CitedGroup[] {
  const options = { locale, accessedOn: null }
  return arrangeBibliography(records, choices.order, choices.grouping).map(({ key, items }) => ({
    key,
    items: items.map(({ permanentId, description }) => ({
      permanentId,
      citation: citeRecord(description, choices.style, options),
    })),
  }))
}
