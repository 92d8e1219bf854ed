import { ledgerKindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import type { FunderLine } from "../queries/load-publics.server.ts"
import { fundedAddress, membersAddress } from "../ui/rows-behind.ts"
import { keptCell } from "./cells.ts"
import type { ReportSource } from "./source.server.ts"

/** The life of the association: its members, from the directory, and who pays, from the ledger's funders. */
export function lifeTables(source: ReportSource, withAmounts: boolean): ReportTable[] {
  const { besideLive: live, membersBefore: before } = source
  const { members: now, funders } = source.beside
  const kinds = [...new Set([now, live?.members, before].flatMap((of) => [...(of?.keys() ?? [])]))].toSorted(
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
        cells: [
          keptCell(now.get(kind) ?? 0, live && (live.members.get(kind) ?? 0), {
            before: known ? (before.get(kind) ?? 0) : undefined,
            rows: membersAddress(source, kind),
          }),
        ],
      })),
      total: [
        keptCell(sum(now), live && sum(live.members), {
          before: known ? sum(before) : undefined,
          rows: membersAddress(source),
        }),
      ],
    },
    {
      id: "financeurs",
      title: m.report_table_funders(),
      head: m.report_head_funder(),
      columns: [m.report_column_funded(), ...(withAmounts ? [m.report_column_amount()] : [])],
      rows: fundersToday(funders, live?.funders).map(({ name, actions, amountCents, today }) => ({
        key: name,
        name,
        cells: [
          keptCell(actions, today?.actions, { rows: fundedAddress(source, name) }),
          ...(withAmounts
            ? [keptCell(amountCents / 100, today && today.amountCents / 100, { rows: fundedAddress(source, name) })]
            : []),
        ],
      })),
      note: withAmounts ? m.report_note_amounts() : undefined,
    },
  ]
}

/** Funders as they are printed, each with what is known of it today where the year is frozen; one noted since is among them. */
function fundersToday(printed: readonly FunderLine[], live: readonly FunderLine[] | undefined) {
  const none = { actions: 0, amountCents: 0 }
  const since = live?.filter(({ name }) => !printed.some((one) => one.name === name)) ?? []
  return [...printed, ...since.map(({ name }) => ({ name, ...none }))].map((line) => ({
    ...line,
    today: live && (live.find(({ name }) => name === line.name) ?? none),
  }))
}
