import type { FormFields } from "#platform/http/index.server.ts"
import type { TypedItem } from "./typed-item.ts"

/** The rows of the agenda's form as the operation takes them: by their number, empty ones left out. */
export function readAgendaForm(fields: FormFields): { rows: TypedItem[]; items: Record<string, unknown>[] } {
  const column = (name: string) => {
    const value = fields[name] ?? []
    return Array.isArray(value) ? value : [value]
  }
  const [ranks, titles, presenters, minutes, topics] = ["rank", "title", "presenter", "minutes", "topicId"].map(column)
  const rows = (titles ?? []).map((title, at) => ({
    rank: ranks?.[at] ?? "",
    title,
    presenter: presenters?.[at] ?? "",
    minutes: minutes?.[at] ?? "",
    topicId: topics?.[at] ?? "",
  }))
  const kept = rows
    .map((row, at) => ({ row, at, rank: numberOf(row.rank) ?? at + 1 }))
    .filter(({ row }) => row.title.trim() !== "")
    .toSorted((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ row }) => row)
  return { rows, items: kept.map(({ rank: _, ...item }) => ({ ...item, minutes: item.minutes.trim() || "0" })) }
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replace(",", "."))
  return text.trim() === "" || Number.isNaN(value) ? undefined : value
}
