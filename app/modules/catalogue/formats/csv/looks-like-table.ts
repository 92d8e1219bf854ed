import { suggestMapping } from "../../domain/cite/table-fields.ts"
import { createRowReader, declaredDelimiter, delimiters } from "./row-reader.ts"

const linesLooked = 12

/**
 * Whether a text is a table: it says so ("sep=;"), one of its first lines names a title and another field, or its lines are cut into as
 * many cells, whatever stands above them.
 */
export function looksLikeTable(start: string): boolean {
  const lines = start.split(/\r?\n/).slice(0, linesLooked)
  const filled = lines.filter((line) => line.trim() !== "")
  if (declaredDelimiter(filled[0]) !== null) return true
  return delimiters.some((delimiter) => {
    const rows = filled.map((line) => cellsOf(line, delimiter))
    return rows.some(isHeader) || isRegular(rows.map(({ length }) => length))
  })
}

function cellsOf(line: string, delimiter: string): string[] {
  const reader = createRowReader(delimiter)
  reader.feed(line)
  return reader.cells()
}

function isHeader(cells: string[]): boolean {
  const fields = suggestMapping(cells)
  return fields.includes("title") && fields.filter((field) => field !== null).length > 1
}

/** The last line may be cut short; a name may stand above the table. */
function isRegular(counts: number[]): boolean {
  const rows = counts.slice(
    counts.findIndex((count) => count > 1),
    -1,
  )
  const [first = 0] = rows
  return first > 2 && rows.every((count) => Math.abs(count - first) <= 1)
}
