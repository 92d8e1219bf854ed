import type { SearchEntry } from "#platform/search/index.server.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import { itemKind } from "../domain/search-kind.ts"

/** An announced activity as the search index keeps it. */
export function entryOf(item: AgendaItem): SearchEntry {
  const { id, title, description, audience, practical, place, territory, theme, series, startsOn, endsOn } = item
  return {
    kind: itemKind,
    id,
    visibility: { audience: "public" },
    title,
    fields: {
      subject: [theme, series].filter((part) => part !== ""),
      place: [place, territory].filter((part) => part !== ""),
    },
    text: [description, audience, practical].filter((part) => part !== "").join("\n"),
    date: startsOn,
    data: { startsOn, endsOn, place },
  }
}
