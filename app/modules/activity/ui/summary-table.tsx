import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import type { SummaryFigure, SummaryRow } from "../domain/year-summary.ts"
import { figureHref } from "./figure-href.ts"
import { figureName, figureValue, kindName, signed } from "./words.ts"

type Props = {
  id: string
  caption: string
  question: FigureQuestion
  rows: readonly SummaryRow[]
  total?: SummaryRow | undefined
}

const shown = ["jours", "participants", "heures-participants"] as const satisfies readonly SummaryFigure[]

/** Days, participants and participant-hours by kind: each a link to its rows, with the year before and what was announced. */
export function SummaryTable({ id, caption, question, rows, total }: Props) {
  return (
    <Table
      id={id}
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ kinds }) => kinds.join()}
      columns={[
        {
          key: "kind",
          label: m.activity_column_kind(),
          rowHeader: true,
          cell: ({ kinds }) => kinds.map(kindName).join(", "),
          total: total === undefined ? undefined : m.activity_figures_total(),
        },
        ...shown.map((figure) => ({
          key: figure,
          label: figureName(figure),
          numeric: true,
          cell: (row: SummaryRow) => figureCell(row, { ...question, figure }, figure),
          total: total === undefined ? undefined : figureCell(total, { ...question, figure }, figure),
        })),
      ]}
    />
  )
}

function figureCell(row: SummaryRow, question: FigureQuestion, figure: SummaryFigure) {
  const announced = row.announced[figure]
  const now = row.now[figure]
  return (
    <>
      <a href={figureHref({ ...question, kinds: row.kinds })}>{figureValue(now)}</a>
      {row.before === undefined ? null : (
        <span className="block text-sm text-soft">
          {m.activity_figures_before({ year: question.year - 1, value: figureValue(row.before[figure]) })}
        </span>
      )}
      {announced === undefined || announced === now ? null : (
        <strong className="block text-sm">
          {m.activity_figures_announced_other({ value: figureValue(announced), difference: signed(now - announced) })}
        </strong>
      )}
    </>
  )
}
