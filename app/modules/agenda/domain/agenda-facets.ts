import type { AgendaItem } from "./agenda-item.ts"

export interface FacetValue {
  value: string
  label: string
  count: number
}

export interface AgendaFacets {
  kind: FacetValue[]
  theme: FacetValue[]
  territory: FacetValue[]
  centre: FacetValue[]
  series: FacetValue[]
}

/** By what the activities shown may be narrowed, each value with how many have it, the most frequent first. */
export function agendaFacets(items: readonly AgendaItem[]): AgendaFacets {
  return {
    kind: tally(items.map(({ kind }) => ({ value: kind, label: kind }))),
    theme: tally(items.map(({ themeId, theme }) => ({ value: themeId ?? "", label: theme }))),
    territory: tally(items.map(({ territoryId, territory }) => ({ value: territoryId ?? "", label: territory }))),
    centre: tally(items.flatMap(({ centres }) => centres.map(({ slug, name }) => ({ value: slug, label: name })))),
    series: tally(items.map(({ seriesId, series }) => ({ value: seriesId ?? "", label: series }))),
  }
}

function tally(values: readonly { value: string; label: string }[]): FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const { value, label } of values) {
    if (value === "" || label === "") continue
    counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label))
}
