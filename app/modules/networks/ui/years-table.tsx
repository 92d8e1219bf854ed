import type { FigureName, FigureQuestion } from "#modules/activity/index.ts"
import { addressQuery } from "#modules/activity/index.ts"
import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

export interface YearRow {
  question: Omit<FigureQuestion, "figure">
  meetings: number
  days: number
  participants: number
  participantHours: number
}

/** A network year by year: each figure is the ledger's, and leads to its rows. */
export function YearsTable({ rows }: { rows: readonly YearRow[] }) {
  const figure = (name: FigureName, of: (row: YearRow) => number) => (row: YearRow) => (
    <a
      href={`${href("/travail/activite/chiffres/:figure", { figure: name })}?${addressQuery({ ...row.question, figure: name })}`}
    >
      {formatNumber(of(row), getLocale())}
    </a>
  )
  return (
    <Table
      id="chiffres-liste"
      caption={m.networks_figures()}
      captionHidden
      rows={rows}
      rowKey={({ question }) => String(question.year)}
      columns={[
        { key: "year", label: m.networks_column_year(), rowHeader: true, cell: ({ question }) => question.year },
        {
          key: "meetings",
          label: m.networks_meetings(),
          numeric: true,
          cell: figure("activites", (row) => row.meetings),
        },
        { key: "days", label: m.networks_column_days(), numeric: true, cell: figure("jours", (row) => row.days) },
        {
          key: "people",
          label: m.networks_column_participants(),
          numeric: true,
          cell: figure("participants", (row) => row.participants),
        },
        {
          key: "hours",
          label: m.networks_column_hours(),
          numeric: true,
          cell: figure("heures-participants", (row) => row.participantHours),
        },
      ]}
    />
  )
}
