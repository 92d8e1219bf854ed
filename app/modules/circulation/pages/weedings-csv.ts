import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { csv } from "../domain/csv.ts"
import { permissions } from "../permissions.ts"
import { weedingsOf } from "../queries/holdings-changes.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import { kindName } from "../ui/holdings-tables.tsx"
import { destinationName, reasonName } from "../ui/holdings-words.ts"
import type { Route } from "./+types/weedings-csv"

/** What left during a year, as a table for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk } = await openDeskPage(context, request, permissions["circulation.manage-holdings"])
  const asked = new URL(request.url).searchParams.get("annee") ?? ""
  const year = Number(/^\d{4}$/.test(asked) ? asked : desk.today.slice(0, 4))
  const rows = await read(caller, (tx) => weedingsOf(tx, desk.centreId, year))
  const head = [
    m.circulation_column_date(),
    m.circulation_column_document(),
    m.circulation_column_shelf_mark(),
    m.circulation_rules_kind(),
    m.circulation_weeding_reason(),
    m.circulation_weeding_destination(),
  ]
  const lines = rows.map((row) => [
    row.on,
    row.title,
    row.mark ?? "",
    kindName(row.documentKind),
    reasonName(row.reason),
    destinationName(row.destination),
  ])
  return csvFile(`retraits-${year}.csv`, csv([head, ...lines]))
}
