import { reportWorkbook } from "../formats/report-workbook.server.ts"
import { workbookAnswer } from "../formats/workbook-answer.ts"
import { openDraft } from "../staff/open-report.server.ts"
import type { Route } from "./+types/draft-workbook"

/** The tables of a report being written, each on its sheet. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openDraft(context, request, params.annee)
  return workbookAnswer(await reportWorkbook(opened), `${opened.centre.slug}-${opened.figures.year}.xlsx`)
}
