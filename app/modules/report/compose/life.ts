import { ledgerKindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import type { ReportSource } from "./source.server.ts"

/** The life of the association: its members, from the directory, and who pays, from the ledger's funders. */
export function lifeTables(source: ReportSource, withAmounts: boolean): ReportTable[] {
  const { now, before } = source.members
  const kinds = [...new Set([...now.keys(), ...before.keys()])].toSorted(
    (one, other) => (now.get(other) ?? 0) - (now.get(one) ?? 0),
  )
  const sum = (of: Map<string, number>) => [...of.values()].reduce((total, count) => total + count, 0)
  const known = before.size > 0
  return [
    {
      id: "adherents",
      title: m.report_table_members(),
      head: m.report_head_structure(),
      columns: [m.report_column_members()],
      rows: kinds.map((kind) => ({
        key: kind,
        name: ledgerKindName(kind),
        cells: [{ value: now.get(kind) ?? 0, before: known ? (before.get(kind) ?? 0) : undefined }],
      })),
      total: [{ value: sum(now), before: known ? sum(before) : undefined }],
    },
    {
      id: "financeurs",
      title: m.report_table_funders(),
      head: m.report_head_funder(),
      columns: [m.report_column_funded(), ...(withAmounts ? [m.report_column_amount()] : [])],
      rows: source.funders.map(({ name, actions, amountCents }) => ({
        key: name,
        name,
        cells: [{ value: actions }, ...(withAmounts ? [{ value: amountCents / 100 }] : [])],
      })),
      note: withAmounts ? m.report_note_amounts() : undefined,
    },
  ]
}
