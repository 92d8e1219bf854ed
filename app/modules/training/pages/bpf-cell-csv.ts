import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { readCell } from "../domain/bpf.ts"
import { writeCsv } from "../domain/csv.ts"
import { permissions } from "../permissions.ts"
import { yearlyReturn } from "../queries/yearly-return.server.ts"
import { cellTable } from "../staff/cell-table.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import type { Route } from "./+types/bpf-cell-csv"

/** Every row behind a cell of the return. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.account"])
  const cell = readCell(params.cell) ?? notFound()
  const year = /^(19|20)\d\d$/.test(params.year) ? Number(params.year) : notFound()
  const { heads, rows } = await read(
    caller,
    async (tx) => await cellTable(tx, cell, await yearlyReturn(tx, centre.id, year)),
  )
  return csvFile(`bpf-${year}-${params.cell}.csv`, writeCsv([heads, ...rows.map(({ cells }) => cells)]))
}
