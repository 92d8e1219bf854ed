/** What narrows the public agenda, as its address says it. */
export interface AgendaSearch {
  /** "2026-03", or "" for all that is to come. */
  month: string
  kind: string
  theme: string
  territory: string
  centre: string
  series: string
}

const names = {
  month: "mois",
  kind: "nature",
  theme: "theme",
  territory: "territoire",
  centre: "centre",
  series: "serie",
} as const

export function readAgendaSearch(parameters: URLSearchParams): AgendaSearch {
  const text = (key: keyof AgendaSearch) => (parameters.get(names[key]) ?? "").trim().slice(0, 100)
  const month = text("month")
  return {
    month: /^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])$/.test(month) ? month : "",
    kind: /^[a-z_]+$/.test(text("kind")) ? text("kind") : "",
    theme: text("theme"),
    territory: text("territory"),
    centre: text("centre"),
    series: text("series"),
  }
}

/** "?nature=conference&centre=…", with some of it changed; "" when nothing narrows. */
export function agendaQuery(search: AgendaSearch, changed: Partial<AgendaSearch> = {}): string {
  const parameters = new URLSearchParams()
  const wanted = { ...search, ...changed }
  for (const key of Object.keys(names) as (keyof AgendaSearch)[])
    if (wanted[key] !== "") parameters.set(names[key], wanted[key])
  const query = parameters.toString()
  return query === "" ? "" : `?${query}`
}

/** The months before and after one written "2026-03". */
export function monthsAround(month: string): { before: string; after: string } {
  const at = new Date(`${month}-15T12:00:00Z`)
  const shifted = (by: number) =>
    new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, 15)).toISOString().slice(0, 7)
  return { before: shifted(-1), after: shifted(1) }
}

/** The last day of a month: "2026-02-28". */
export function lastDayOf(month: string): string {
  const at = new Date(`${month}-15T12:00:00Z`)
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}
