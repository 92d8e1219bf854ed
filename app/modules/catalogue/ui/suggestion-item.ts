import { m } from "#platform/messages/index.ts"
import type { Suggestion } from "../domain/suggestion.ts"
import { facetAddress, queryAddress, recordAddress } from "./catalogue-address.ts"

/** A suggestion as the script of the search field shows it: its text, what it is, where it leads. */
export function suggestionItem(suggestion: Suggestion): { label: string; note: string; href: string } {
  const { kind, text: label } = suggestion
  const note = m[`catalogue_suggestion_${kind}`]()
  if (kind === "title") return { label, note, href: recordAddress(suggestion.permanentId) }
  if (kind === "theme") return { label, note, href: facetAddress("theme", suggestion.id) }
  const query = kind === "author" ? `auteur:"${label.replaceAll('"', " ")}"` : label
  return { label, note, href: queryAddress(query) }
}
