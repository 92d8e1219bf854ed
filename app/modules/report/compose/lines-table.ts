import { formatDateRange, formatTwoDates } from "#platform/kernel/dates-in-words.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { AddedFigure } from "../domain/figures.ts"
import type { TableRow } from "../domain/report-table.ts"
import type { ToldLine } from "../queries/load-lines.server.ts"
import { keptCell } from "./cells.ts"

/** Acts one by one, with their dates. */
export function rowsOfLines(lines: readonly ToldLine[], figures: readonly AddedFigure[]): TableRow[] {
  return lines.map((line) => ({
    key: line.id,
    name: line.title,
    written: true,
    note: datesInWords(line.dates),
    cells: figures.map((figure) => keptCell(line[figure], line.live?.[figure])),
  }))
}

/** "16 janvier 2017"; "23 janvier et 7 mars"; from the first to the last where there are many. */
export function datesInWords(dates: readonly string[]): string {
  const locale = getLocale()
  const [first = "", last = ""] = [dates[0], dates.at(-1)]
  if (dates.length === 2 && !areNextTo(first, last)) return formatTwoDates(first, last, locale)
  return first === "" ? "" : formatDateRange(first, last, locale)
}

function areNextTo(one: string, other: string): boolean {
  return Date.parse(other) - Date.parse(one) <= 86_400_000
}
