import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { csv } from "../domain/csv.ts"
import { permissions } from "../permissions.ts"
import { visitFigures } from "../queries/visits.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import { periodOf } from "../ui/period.ts"
import { figureColumns } from "../ui/visit-figures-tables.tsx"
import type { Route } from "./+types/visit-figures-csv"

/** The figures of the reading room as a table for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk } = await openDeskPage(context, request, permissions["circulation.receive"])
  const period = periodOf(new URL(request.url).searchParams)
  const figures = await read(caller, (tx) => visitFigures(tx, desk.centreId, period.within, period.by))
  const head = [m.circulation_column_period(), ...figureColumns.map(({ label }) => label())]
  const rows = figures.map((row) => [row.period, ...figureColumns.map(({ key }) => row[key])])
  return csvFile(`visites-${period.within || "toutes"}.csv`, csv([head, ...rows]))
}
