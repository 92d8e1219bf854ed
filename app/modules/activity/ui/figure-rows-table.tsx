import { EmptyState, Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { isDistinct } from "../domain/figure.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import type { FigureRow, FigureRows } from "../domain/figure-rows.ts"
import type { ActivityKind } from "../domain/kinds.ts"
import { figureName, figureValue, kindName, ledgerKindName } from "./words.ts"

/** The rows that make a figure: activities with their share, or people and structures with how many activities. */
export function FigureRowsTable({ question, rows }: { question: FigureQuestion; rows: FigureRows }) {
  if (rows.rows.length === 0)
    return (
      <EmptyState title={m.activity_figure_rows_none()}>
        <p>{m.activity_figures_lead()}</p>
      </EmptyState>
    )
  const distinct = isDistinct(question.figure)
  const value = {
    key: "value",
    label: distinct ? m.activity_column_activities() : figureName(question.figure),
    numeric: true,
    cell: (row: FigureRow) => figureValue(row.value),
  }
  const columns = distinct
    ? [
        { key: "title", label: m.activity_column_name(), rowHeader: true, cell: nameCell },
        ...(question.figure === "personnes-differentes"
          ? []
          : [
              {
                key: "kind",
                label: m.activity_column_structure(),
                cell: ({ kind }: FigureRow) => ledgerKindName(kind),
              },
            ]),
        value,
      ]
    : [
        {
          key: "date",
          label: m.activity_column_date(),
          date: true,
          cell: ({ date }: FigureRow) => formatDate(date, getLocale()),
        },
        { key: "title", label: m.activity_column_title(), rowHeader: true, cell: titleCell },
        { key: "kind", label: m.activity_column_kind(), cell: ({ kind }: FigureRow) => kindName(kind as ActivityKind) },
        value,
      ]
  return (
    <Table
      id="lignes-du-chiffre"
      caption={m.activity_figure_rows_caption({ total: rows.total })}
      rows={rows.rows}
      rowKey={(row, at) => row.activityId ?? `${row.title} ${at}`}
      columns={columns}
    />
  )
}

function titleCell({ activityId, title }: FigureRow) {
  if (activityId === null) return m.activity_figure_elsewhere()
  return (
    <a href={href("/travail/activite/:id", { id: activityId })}>
      <Written>{title}</Written>
    </a>
  )
}

function nameCell({ title }: FigureRow) {
  return title === "" ? m.activity_sheet_erased() : title
}
