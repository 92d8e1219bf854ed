import { figureValue, signed } from "#modules/activity/index.ts"
import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Comparison } from "../domain/comparison.ts"
import { askedHref } from "./cell-view.tsx"

type Props = { rows: readonly Comparison[]; slug: string; year: number }

/** What was announced beside what the ledger counts; a difference is said in words, never hidden. */
export function ComparisonTable({ rows, slug, year }: Props) {
  if (rows.length === 0) return <p>{m.report_compare_none()}</p>
  const context = { slug, year, opensRows: true }
  return (
    <Table
      id="comparaison"
      caption={m.report_compare_title()}
      captionHidden
      rows={rows}
      rowKey={({ figure, filter }) => `${figure} ${filter}`}
      columns={[
        { key: "name", label: m.report_head_figure(), rowHeader: true, cell: ({ name }) => name },
        {
          key: "value",
          label: m.report_compare_counted(),
          numeric: true,
          cell: (row) => counted(row, askedHref(row, context)),
        },
        {
          key: "announced",
          label: m.report_compare_announced(),
          numeric: true,
          cell: ({ announced }) => figureValue(announced),
        },
        {
          key: "difference",
          label: m.report_compare_difference(),
          numeric: true,
          cell: differenceCell,
        },
        { key: "source", label: m.report_compare_source(), cell: ({ source }) => source },
      ]}
    />
  )
}

function counted({ value }: Comparison, to: string | undefined) {
  return <a href={to}>{figureValue(value)}</a>
}

function differenceCell({ value, announced }: Comparison) {
  if (Math.abs(value - announced) < 0.005) return m.report_compare_agree()
  return <strong>{signed(value - announced)}</strong>
}
