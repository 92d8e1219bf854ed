import { normaliseName, wordsOf } from "./normalise-name.ts"

export type SearchFields = { search_name: string; search_text: string }

/**
 * What search compares of a territory: its name as a whole, and every word one may look for (other names, codes, the
 * département), each once and separated by a space.
 */
export function searchFields(name: string, others: readonly (string | null | undefined)[]): SearchFields {
  const texts = [name, ...others].filter((text) => text !== null && text !== undefined)
  return { search_name: normaliseName(name), search_text: wordsOf(texts).join(" ") }
}
