import { figureName } from "#modules/activity/index.ts"
import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CellContext } from "./cell-view.tsx"
import { CellView } from "./cell-view.tsx"
import { filterFor } from "./filter-for.ts"
import type { KindRow } from "./kind-rows.ts"

const figures = ["activites", "jours", "participants", "heures-participants"] as const

type Props = {
  rows: readonly KindRow[]
  context: CellContext
  /** The year before holds something to compare with. */
  compared: boolean
}

/** The year kind by kind, each figure a link to its rows with the year before under it. */
export function KindsSoFar({ rows, context, compared }: Props) {
  return (
    <Table
      id="par-nature"
      caption={m.report_by_kind()}
      captionHidden
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", label: m.report_head_kind(), rowHeader: true, cell: ({ name }) => name },
        ...figures.map((figure) => ({
          key: figure,
          label: figureName(figure),
          numeric: true,
          cell: (row: KindRow) => figureCell(row, figure, context, compared),
        })),
      ]}
    />
  )
}

function figureCell(
  { kind, now, before }: KindRow,
  figure: (typeof figures)[number],
  context: CellContext,
  compared: boolean,
) {
  const asked = { figure, filter: filterFor({ kinds: [kind] }) }
  return (
    <CellView cell={{ value: now[figure], before: compared ? before[figure] : undefined, asked }} context={context} />
  )
}
