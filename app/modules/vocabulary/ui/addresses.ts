import { href } from "#platform/http/href.ts"

/** The page of a concept, in the language of the request. */
export function conceptAddress(id: string): string {
  return href("/vocabulaire/concept/:id", { id })
}

/** A text of an address, safe to search for. */
export function queryText(parameters: URLSearchParams): string {
  return (parameters.get("q") ?? "").slice(0, 300).toWellFormed().replaceAll("\0", "").trim()
}
