import { reportWorkbook } from "../formats/report-workbook.server.ts"
import { workbookAnswer } from "../formats/workbook-answer.ts"
import { openPublished } from "../staff/open-report.server.ts"
import type { Route } from "./+types/report-workbook"

/** The tables of a published report, each on its sheet. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const opened = await openPublished(context, params.slug, params.annee)
  return workbookAnswer(await reportWorkbook(opened), `${opened.centre.slug}-${opened.figures.year}.xlsx`)
}
