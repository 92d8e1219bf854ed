import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { reportPdf } from "../formats/report-pdf.server.ts"
import { openDraft } from "../staff/open-report.server.ts"
import type { Route } from "./+types/draft-pdf"

/** A report being written as one tagged document. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openDraft(context, request, params.annee)
  return pdfAnswer(await reportPdf(opened, new Date()), `${opened.centre.slug}-${opened.figures.year}.pdf`)
}
