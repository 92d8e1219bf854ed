import type { ReactNode } from "react"
import { figureHref, figureValue, readQuestion } from "#modules/activity/index.ts"
import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

const figures = ["activites", "demi-journees", "heures", "participants"] as const
type Figure = (typeof figures)[number]

type Props = {
  years: readonly { year: number; values: Record<Figure, number> }[]
  slug: string
  seriesId: string
}

const labels: Record<Figure, () => string> = {
  activites: m.support_acts,
  "demi-journees": m.support_acts_half_days,
  heures: m.support_acts_hours,
  participants: m.support_acts_participants,
}

/** What a support counts for in the ledger, each figure open on its rows. */
export function ActsTable({ years, slug, seriesId }: Props) {
  return (
    <Table
      id="chiffres"
      caption={m.support_acts_caption()}
      compact
      rows={years.map(({ year, values }) => ({ year, values, slug, seriesId }))}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: "year", label: m.support_acts_year(), rowHeader: true, cell: ({ year }) => year },
        ...figures.map((figure) => ({ key: figure, label: labels[figure](), numeric: true, cell: cells[figure] })),
      ]}
    />
  )
}

type Row = Props["years"][number] & { slug: string; seriesId: string }

const cells: Record<Figure, (row: Row) => ReactNode> = {
  activites: (row) => figureCell(row, "activites"),
  "demi-journees": (row) => figureCell(row, "demi-journees"),
  heures: (row) => figureCell(row, "heures"),
  participants: (row) => figureCell(row, "participants"),
}

function figureCell({ year, values, slug, seriesId }: Row, figure: Figure) {
  const question = readQuestion(figure, new URLSearchParams({ serie: seriesId }), { year, centre: slug })
  return <a href={figureHref(question)}>{figureValue(values[figure])}</a>
}
