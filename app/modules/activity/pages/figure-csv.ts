import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeCsv } from "../domain/csv.ts"
import { isDistinct } from "../domain/figure.ts"
import type { ActivityKind } from "../domain/kinds.ts"
import { placeQuestion } from "../queries/answer-figure.server.ts"
import { figureRows } from "../queries/figure-rows.server.ts"
import { openFigure } from "../staff/open-figure.server.ts"
import { figureName, kindName, ledgerKindName } from "../ui/words.ts"
import type { Route } from "./+types/figure-csv"

const allRows = 1_000_000

/** Every row behind a figure, whose last column adds up to it. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, question } = await openFigure(context, request, params.figure)
  const content = await read(caller, async (tx) => {
    const placed = (await placeQuestion(tx, question)) ?? notFound()
    const { rows } = await figureRows(tx, placed, 1, allRows)
    const names = await centreNames(tx)
    const distinct = isDistinct(question.figure)
    const kind = (value: string) =>
      value === "" ? "" : distinct ? ledgerKindName(value) : kindName(value as ActivityKind)
    return writeCsv([
      [
        m.activity_column_date(),
        distinct ? m.activity_column_name() : m.activity_column_title(),
        m.activity_column_kind(),
        m.activity_column_centre(),
        distinct ? m.activity_column_activities() : figureName(question.figure),
      ],
      ...rows.map((row) => [
        row.date,
        row.title === "" ? (distinct ? m.activity_sheet_erased() : m.activity_figure_elsewhere()) : row.title,
        kind(row.kind),
        names.get(row.centreId)?.shortName ?? "",
        row.value,
      ]),
    ])
  })
  return new Response(content, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${question.figure}-${question.year}.csv"`,
      "cache-control": "no-store",
    },
  })
}
