import { figureName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { filterFor } from "../ui/filter-for.ts"
import { totalOf } from "./cells.ts"
import { rowsOfLines } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

const publicNames: Record<string, () => string> = {
  elected: m.report_public_elected,
  technical: m.report_public_technical,
  resident: m.report_public_resident,
  student: m.report_public_student,
}

/** Presentations of the observatory, and before whom. */
export function observationTables(source: ReportSource): ReportTable[] {
  const kinds = ["presentation"]
  return [
    {
      id: "presentations",
      title: m.report_table_presentations(),
      head: m.report_head_activity(),
      columns: [figureName("participants")],
      rows: rowsOfLines(
        source.lines.filter(({ kind }) => kind === "presentation"),
        ["participants"],
      ),
      total: totalOf(source, { kind: kinds }, { kinds }, ["participants"]),
    },
    {
      id: "publics",
      title: m.report_table_publics(),
      head: m.report_head_public(),
      columns: [figureName("participants")],
      rows: [...source.publics]
        .toSorted(([, one], [, other]) => other - one)
        .map(([key, value]) => ({
          key,
          name: publicNames[key]?.() ?? key,
          cells: [{ value, asked: { figure: "participants", filter: filterFor({ kinds }) } }],
        })),
    },
  ]
}
