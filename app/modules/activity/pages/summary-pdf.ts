import { read } from "#platform/db/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import type { SummaryRow } from "../domain/year-summary.ts"
import { summaryFigures } from "../domain/year-summary.ts"
import { permissions } from "../permissions.ts"
import { yearSummary } from "../queries/year-summary.server.ts"
import { openLedgerPage, yearOf } from "../staff/open-page.server.ts"
import { figureName, figureValue, kindName } from "../ui/words.ts"
import type { Route } from "./+types/summary-pdf"

const template = `
#import "/maillage.typ": *
#show: sheet
#text(fill: soft)[#data.centre]
#title()
#data-table(data.head, data.rows, widths: (1fr, auto, auto, auto), align: (left, right, right, right), total: data.total)
`

/** The summary table of a centre's year, on a sheet of paper. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await openLedgerPage(context, request, permissions["activity.read-figures"])
  const { caller, centre } = page
  const year = yearOf(page)
  const { rows, total } = await read(caller, (tx) => yearSummary(tx, year, centre.id))
  const line = (name: string, { now }: SummaryRow) => [
    name,
    ...summaryFigures.map((figure) => figureValue(now[figure])),
  ]
  const pdf = await makePdf({
    template,
    data: {
      centre: centre.name,
      head: [m.activity_column_kind(), ...summaryFigures.map(figureName)],
      rows: rows.map((row) => line(row.kinds.map(kindName).join(", "), row)),
      total: line(m.activity_figures_total(), total),
    },
    title: m.activity_figures_summary({ year }),
    lang: getLocale(),
    author: centre.name,
    now: new Date(),
  })
  return pdfAnswer(pdf, `${centre.slug}-${year}.pdf`)
}
