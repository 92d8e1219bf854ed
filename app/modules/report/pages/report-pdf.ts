import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { reportPdf } from "../formats/report-pdf.server.ts"
import { openPublished } from "../staff/open-report.server.ts"
import type { Route } from "./+types/report-pdf"

/** A published report as one tagged document. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const opened = await openPublished(context, params.slug, params.annee)
  return pdfAnswer(await reportPdf(opened, new Date()), `${opened.centre.slug}-${opened.figures.year}.pdf`)
}
