import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { csv } from "../domain/csv.ts"
import { permissions } from "../permissions.ts"
import { acquisitionsOf } from "../queries/holdings-changes.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import { kindName } from "../ui/holdings-tables.tsx"
import { wayName } from "../ui/holdings-words.ts"
import type { Route } from "./+types/acquisitions-csv"

/** What came in during a year, as a table for a spreadsheet; prices with a point. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk } = await openDeskPage(context, request, permissions["circulation.manage-holdings"])
  const asked = new URL(request.url).searchParams.get("annee") ?? ""
  const year = Number(/^\d{4}$/.test(asked) ? asked : desk.today.slice(0, 4))
  const rows = await read(caller, (tx) => acquisitionsOf(tx, desk.centreId, year))
  const head = [
    m.circulation_column_date(),
    m.circulation_column_document(),
    m.circulation_rules_kind(),
    m.circulation_acquisition_way(),
    m.circulation_acquisition_supplier(),
    m.circulation_acquisition_price(),
  ]
  const lines = rows.map((row) => [
    row.on,
    row.title,
    kindName(row.documentKind),
    wayName(row.way),
    row.supplier,
    row.priceCents === null ? "" : row.priceCents / 100,
  ])
  return csvFile(`acquisitions-${year}.csv`, csv([head, ...lines]))
}
