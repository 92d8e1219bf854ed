import type { Readable } from "node:stream"
import { peekKind } from "../formats/file-kind.ts"
import { openTable } from "../formats/read-table.ts"

/** A table as a person sees it who says what its columns hold: their names, and the first rows. */
export type TableSample = { header: string[]; rows: string[][] }

const sampleRows = 4
const longestSample = 120

/** The columns and first rows of a file's content when it is a table that opens, else undefined; closes the content. */
export async function tableOfFile(content: Readable): Promise<TableSample | undefined> {
  try {
    const { found, rest } = await peekKind(content)
    if (found.kind !== "table") return undefined
    const opened = await openTable(found.table, rest)
    if (opened.kind === "unreadable" || opened.table.header.length === 0) return undefined
    const rows: string[][] = []
    for await (const { cells, damage } of opened.table.rows) {
      const isSample = damage === null && cells.some((cell) => cell.trim() !== "")
      if (isSample) rows.push(cells.map((cell) => cell.slice(0, longestSample)))
      if (rows.length === sampleRows) break
    }
    return { header: opened.table.header, rows }
  } finally {
    content.destroy()
  }
}
