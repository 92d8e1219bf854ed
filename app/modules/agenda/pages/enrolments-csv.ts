import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeCsv } from "../formats/csv.ts"
import { enrolmentsOf } from "../queries/enrolments-of.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { openAgendaPage } from "../staff/open-page.server.ts"
import type { Route } from "./+types/enrolments-csv"

/** Who comes and who waits, for a spreadsheet. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openAgendaPage(context, request)
  const rows = await read(caller, async (tx) => {
    const item = await findAgendaItem(tx, params.id)
    return item === undefined || item.centreId !== centre.id ? notFound() : await enrolmentsOf(tx, centre.id, item.id)
  })
  const content = writeCsv([
    [
      m.agenda_column_name(),
      m.agenda_column_state(),
      m.agenda_field_structure(),
      m.agenda_field_email(),
      m.agenda_field_phone(),
      m.agenda_field_access(),
      m.agenda_field_meal(),
      m.agenda_column_answer(),
      m.agenda_column_asked(),
    ],
    ...rows.map((row) => [
      row.name,
      m[`agenda_csv_${row.state}`](),
      row.structure === "" ? row.structureTyped : row.structure,
      row.email ?? "",
      row.phone,
      row.accessNeeds,
      row.meal,
      row.answer,
      row.askedAt.toISOString(),
    ]),
  ])
  return new Response(content, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="inscriptions.csv"',
      "cache-control": "no-store",
    },
  })
}
