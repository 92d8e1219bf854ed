import { FacetList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaFacets as Facets } from "../domain/agenda-facets.ts"
import type { AgendaSearch } from "../domain/agenda-search.ts"
import { agendaQuery } from "../domain/agenda-search.ts"
import { kindInWords } from "./words.ts"

const titles = {
  kind: m.agenda_facet_kind,
  theme: m.agenda_facet_theme,
  territory: m.agenda_facet_territory,
  centre: m.agenda_facet_centre,
  series: m.agenda_facet_series,
} as const

/** What narrows the agenda, as links. A list that would narrow nothing is left out. */
export function AgendaFacets({ facets, search }: { facets: Facets; search: AgendaSearch }) {
  return (Object.keys(titles) as (keyof typeof titles)[])
    .filter((name) => facets[name].length > 1 || search[name] !== "")
    .map((name) => (
      <FacetList
        key={name}
        title={titles[name]()}
        moreLabel={m.agenda_facet_more()}
        facets={facets[name].map(({ value, label, count }) => ({
          label: name === "kind" ? kindInWords(value) : label,
          count,
          selected: search[name] === value,
          removeLabel: m.agenda_facet_remove(),
          href: `${href("/agenda")}${agendaQuery(search, { [name]: search[name] === value ? "" : value })}`,
        }))}
      />
    ))
}
