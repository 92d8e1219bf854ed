import type { AgendaItem } from "../domain/agenda.ts"

/** A row of the agenda's form. */
export interface TypedItem {
  rank: string
  title: string
  presenter: string
  minutes: string
  topicId: string
}

const spareRows = 3

/** An agenda as its form shows it, with a few rows to fill. */
export function typedItems(items: readonly AgendaItem[]): TypedItem[] {
  const rows = items.map((item, at) => ({
    rank: String(at + 1),
    title: item.title,
    presenter: item.presenter,
    minutes: String(item.minutes),
    topicId: item.topicId ?? "",
  }))
  const spare = Array.from({ length: spareRows }, (_, at) => ({
    rank: String(rows.length + at + 1),
    title: "",
    presenter: "",
    minutes: "",
    topicId: "",
  }))
  return [...rows, ...spare]
}
