import type { Readable } from "node:stream"
import { peekKind } from "../formats/file-kind.ts"
import { openTable } from "../formats/read-table.ts"

/** A table as a person sees it who says what its columns hold: their names, and the first rows. */
export type TableSample = {
  header: string[]
  rows: string[][]
  /** For a column that the first rows leave empty, what it says first further on; "" for the others, or when nothing is near. */
  later: string[]
}

const sampleRows = 4
const mostRead = 500
const longestSample = 120

/** The columns and first rows of a file's content when it is a table that opens, else undefined; closes the content. */
export async function tableOfFile(content: Readable): Promise<TableSample | undefined> {
  try {
    const { found, rest } = await peekKind(content)
    if (found.kind !== "table") return undefined
    const opened = await openTable(found.table, rest)
    if (opened.kind === "unreadable" || opened.table.header.length === 0) return undefined
    const { header } = opened.table
    const rows: string[][] = []
    const later = new Map<number, string>()
    const untold = (): number[] => [...header.keys()].filter((column) => !later.has(column) && isEmptyIn(rows, column))
    let read = 0
    for await (const { cells, damage } of opened.table.rows) {
      read += 1
      const shown = damage === null ? cells.map((cell) => cell.slice(0, longestSample)) : []
      if (rows.length < sampleRows) {
        if (shown.some((cell) => cell.trim() !== "")) rows.push(shown)
      } else {
        for (const column of untold()) if (!isEmptyIn([shown], column)) later.set(column, shown[column] ?? "")
      }
      if (read === mostRead || (rows.length === sampleRows && untold().length === 0)) break
    }
    return { header, rows, later: [...header.keys()].map((column) => later.get(column) ?? "") }
  } finally {
    content.destroy()
  }
}

function isEmptyIn(rows: readonly string[][], column: number): boolean {
  return rows.every((cells) => (cells[column] ?? "").trim() === "")
}
