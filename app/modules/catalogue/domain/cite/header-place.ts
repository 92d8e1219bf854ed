import { suggestMapping } from "./table-fields.ts"

/** Tables often have a name and a date above their header: it is looked for in as many rows. */
export const headerWithin = 10

/**
 * Which of the first rows of a table is its header: the one that names the most fields, a title before all; where none names two, the
 * first one that is at least half as wide as the widest.
 */
export function headerPlace(rows: readonly string[][]): number {
  const named = rows.map((cells) => {
    const fields = suggestMapping(cells).filter((field) => field !== null)
    return fields.includes("title") ? fields.length + tableWidth : fields.length
  })
  const most = Math.max(0, ...named)
  if (most >= 2) return named.indexOf(most)
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== "").length)
  return Math.max(0, filled.indexOf(filled.find((count) => count >= Math.max(...filled) / 2) ?? 0))
}

// More than any row names.
const tableWidth = 1000
