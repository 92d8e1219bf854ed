/** The page number, from 1, that a parameter of an address names; whatever is not one counts as the first. */
export function pageAsked(parameters: URLSearchParams, name = "page"): number {
  const page = parameters.get(name) ?? ""
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}

/** The year that "annee=" names, else this one. */
export function yearAsked(parameters: URLSearchParams, otherwise: number): number {
  const year = parameters.get("annee") ?? ""
  return /^(19[5-9]\d|20\d\d|2100)$/.test(year) ? Number(year) : otherwise
}
