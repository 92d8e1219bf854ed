import { href } from "#platform/http/href.ts"

/** The page of a person or body who made documents. */
export function authorityAddress(id: string): string {
  return href("/catalogue/auteurs/:id", { id })
}

/** The page of a theme with its documents. */
export function themeAddress(id: string): string {
  return href("/catalogue/themes/:id", { id })
}

/** The list of authorities for words typed, or under a letter. */
export function authoritiesAddress(wanted: { query?: string; letter?: string; kind?: string; page?: number }): string {
  const { query = "", letter = "", kind = "", page = 1 } = wanted
  const parameters = new URLSearchParams()
  if (query !== "") parameters.set("q", query)
  if (letter !== "") parameters.set("lettre", letter)
  if (kind !== "") parameters.set("sorte", kind)
  if (page > 1) parameters.set("page", String(page))
  const text = parameters.toString()
  return href("/catalogue/auteurs") + (text === "" ? "" : `?${text}`)
}
