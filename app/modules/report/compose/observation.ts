import { figureName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable, TableRow } from "../domain/report-table.ts"
import { filterFor } from "../ui/filter-for.ts"
import { keptCell, totalOf } from "./cells.ts"
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
      rows: publicRows(source),
    },
  ]
}

function publicRows({ beside, besideLive: live }: ReportSource): TableRow[] {
  const keys = [...new Set([...beside.publics.keys(), ...(live?.publics.keys() ?? [])])]
  const count = (key: string) => beside.publics.get(key) ?? 0
  return keys
    .toSorted((one, other) => count(other) - count(one))
    .map((key) => ({
      key,
      name: publicNames[key]?.() ?? key,
      cells: [
        keptCell(count(key), live && (live.publics.get(key) ?? 0), {
          asked: { figure: "participants", filter: filterFor({ kinds: ["presentation"] }) },
        }),
      ],
    }))
}
