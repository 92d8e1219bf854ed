import { m } from "#platform/messages/index.ts"
import type { SummaryFigure, SummaryRow, YearSummary } from "../domain/year-summary.ts"
import { summaryFigures } from "../domain/year-summary.ts"
import { figureName, figureValue, kindName, signed } from "./words.ts"

interface PrintedCell {
  main: string
  /** What stands beside it: the year before, what was announced. */
  notes: string[]
}

/** The year's summary as its sheet prints it: each figure with the year before and what was announced. */
export function printedSummary({ rows, total, others }: YearSummary, year: number) {
  return {
    head: [m.activity_column_kind(), ...summaryFigures.map(figureName)],
    rows: rows.map((row) => printedRow(row, year)),
    total: printedRow(total, year, m.activity_figures_total()),
    othersTitle: m.activity_figures_others(),
    others: others.map((row) => printedRow(row, year)),
  }
}

function printedRow(row: SummaryRow, year: number, name = row.kinds.map(kindName).join(", ")): PrintedCell[] {
  return [{ main: name, notes: [] }, ...summaryFigures.map((figure) => printedFigure(row, figure, year))]
}

function printedFigure({ now, before, announced }: SummaryRow, figure: SummaryFigure, year: number): PrintedCell {
  const said = announced[figure]
  const value = now[figure]
  const notes =
    before === undefined ? [] : [m.activity_figures_before({ year: year - 1, value: figureValue(before[figure]) })]
  if (said === value) notes.push(m.activity_figures_announced_same({ value: figureValue(said) }))
  else if (said !== undefined)
    notes.push(m.activity_figures_announced_other({ value: figureValue(said), difference: signed(value - said) }))
  return { main: figureValue(value), notes }
}

export const summaryTemplate = `
#import "/maillage.typ": *
#show: sheet
#let cell(given) = {
  given.main
  for note in given.notes { linebreak(); text(size: 8pt, weight: "regular", fill: soft, note) }
}
#let figures(rows, total: none) = data-table(
  data.head, rows.map(row => row.map(cell)),
  widths: (1fr, auto, auto, auto), align: (left, right, right, right),
  total: if total == none { none } else { total.map(cell) },
)
#text(fill: soft)[#data.centre]
#title()
#figures(data.rows, total: data.total)
#if data.others.len() > 0 {
  heading(level: 1, data.othersTitle)
  figures(data.others)
}
`
