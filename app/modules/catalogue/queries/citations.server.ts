import type { Locale } from "#platform/messages/index.ts"
import type { Citation, CitationStyle } from "../domain/cite/cited-part.ts"
import { citationStyles } from "../domain/cite/cited-part.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { citeRecord } from "../formats/citation.ts"

/** The reference of a record in every style that we offer. */
export function citations(description: RecordDescription, locale: Locale): Record<CitationStyle, Citation> {
  const written = citationStyles.map((style) => [style, citeRecord(description, style, { locale, accessedOn: null })])
  return Object.fromEntries(written) as Record<CitationStyle, Citation>
}
