import { figureName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { rowsBy, totalOf } from "./cells.ts"
import { rowsOfLines } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

/** Meetings network by network, and what the centre brought to others' days. */
export function networkTables(source: ReportSource): ReportTable[] {
  const figures = ["activites", "jours", "participants", "heures-participants"] as const
  const { rows, total } = rowsBy(source, {
    only: { kind: ["network_meeting"] },
    dimension: "series",
    figures,
    name: (key) => source.names.serie.get(key) ?? key,
    by: "participants",
  })
  const contributions = source.lines.filter(({ kind }) => kind === "contribution")
  return [
    {
      id: "reseaux",
      title: m.report_table_networks(),
      head: m.report_head_network(),
      columns: [m.report_column_meetings(), ...figures.slice(1).map(figureName)],
      rows,
      total,
      charts: [2],
    },
    {
      id: "contributions",
      title: m.report_table_contributions(),
      head: m.report_head_meeting(),
      columns: [figureName("participants")],
      rows: rowsOfLines(contributions, ["participants"]),
      total: totalOf(source, { kind: ["contribution"] }, { kinds: ["contribution"] }, ["participants"]),
    },
  ]
}
