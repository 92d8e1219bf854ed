import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { MoneyReport } from "../domain/money-report.ts"
import { training } from "../tables.server.ts"

export interface MoneyImport {
  id: string
  fileName: string
  headings: string[]
  rows: { line: number; cells: string[] }[]
  mapping: string[]
  report: MoneyReport | null
  state: "read" | "checked" | "done"
}

export async function findMoneyImport(tx: Tx, centreId: string, id: string): Promise<MoneyImport | undefined> {
  if (!isUuid(id)) return undefined
  const row = await training(tx)
    .selectFrom("training.money_import")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    fileName: row.file_name,
    headings: row.headings as string[],
    rows: row.cells as MoneyImport["rows"],
    mapping: row.mapping as string[],
    report: row.report as MoneyReport | null,
    state: row.state as MoneyImport["state"],
  }
}
