import type { ActivityKind, Chapter } from "#modules/activity/index.ts"
import { chapterName, figureName, kindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { keptCell, rowsBy } from "./cells.ts"
import { datesInWords } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

/** What was done beside territories and actors, and what is told here but counted in another chapter. */
export function supportTables(source: ReportSource): ReportTable[] {
  const figures = ["activites", "heures", "participants"] as const
  const only = { chapter: ["support"] }
  const columns = figures.map(figureName)
  const told = source.lines.filter(({ alsoIn }) => alsoIn.includes("support"))
  return [
    {
      id: "accompagnement",
      title: m.report_table_support(),
      head: m.report_head_kind(),
      columns,
      ...rowsBy(source, {
        only,
        dimension: "kind",
        figures,
        name: (key) => kindName(key as ActivityKind),
        by: "heures",
      }),
    },
    {
      id: "territoires",
      title: m.report_table_territories(),
      head: m.report_head_territory(),
      columns,
      ...rowsBy(source, {
        only,
        dimension: "territory",
        figures,
        name: (key) => source.names.territoire.get(key) ?? key,
        by: "heures",
      }),
    },
    {
      id: "aussi",
      title: m.report_table_told(),
      head: m.report_head_activity(),
      columns: [figureName("participants")],
      rows: told.map((line) => ({
        key: line.id,
        name: line.title,
        written: true,
        note: m.report_note_counted_in({
          dates: datesInWords(line.dates),
          chapter: chapterName(line.chapter as Chapter),
        }),
        cells: [keptCell(line.participants, line.live?.participants)],
      })),
    },
  ]
}
