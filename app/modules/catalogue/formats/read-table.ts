import type { Table } from "./csv-rows.ts"
import { readCsvRows } from "./csv-rows.ts"
import type { TableKind } from "./file-kind.ts"
import { readSheetRows } from "./sheet-rows.ts"

/** A table, or what stands in its place: a workbook that is damaged, protected or out of measure. */
export type OpenedTable =
  | { kind: "table"; table: Table }
  | { kind: "unreadable"; reason: "table_unreadable"; message: string }

/** Opens a CSV file or the first sheet of a workbook: its header, and its rows one by one. */
export async function openTable(kind: TableKind, source: AsyncIterable<Uint8Array>): Promise<OpenedTable> {
  if (kind === "csv") return { kind: "table", table: await readCsvRows(source) }
  return await readSheetRows(kind, source)
}
