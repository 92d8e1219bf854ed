import { yearOfPage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { permissions } from "../permissions.ts"
import { yearSummary } from "../queries/year-summary.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { printedSummary, summaryTemplate } from "../ui/printed-summary.ts"
import type { Route } from "./+types/summary-pdf"

/** The summary table of a centre's year, on a sheet of paper: what is counted, the year before, what was announced. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await openLedgerPage(context, request, permissions["activity.read-figures"])
  const { caller, centre } = page
  const year = yearOfPage(page)
  const summary = await read(caller, (tx) => yearSummary(tx, year, centre.id))
  const pdf = await makePdf({
    template: summaryTemplate,
    data: { centre: centre.name, ...printedSummary(summary, year) },
    title: m.activity_figures_summary({ year }),
    lang: getLocale(),
    author: centre.name,
    now: new Date(),
  })
  return pdfAnswer(pdf, `${centre.slug}-${year}.pdf`)
}
