import type { ActivityKind } from "#modules/activity/index.ts"
import { figureName, kindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Cell, ReportTable, TableRow } from "../domain/report-table.ts"
import type { StudyYear } from "../queries/load-studies.server.ts"
import { filterFor } from "../ui/filter-for.ts"
import { datesInWords } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

/** Studies year by year since their beginning, then their groups and meetings one by one. */
export function studyTables(source: ReportSource): ReportTable[] {
  const bySeries = Map.groupBy(source.studies, ({ series }) => series)
  const groups = source.lines.filter(({ kind }) => kind === "analysis_group" || kind === "study_meeting")
  return [
    ...[...bySeries].map(
      ([series, years], at): ReportTable => ({
        id: `etude-${at + 1}`,
        title: source.names.serie.get(series) ?? series,
        head: m.report_head_year(),
        columns: [
          m.report_column_interviewed(),
          m.report_column_groups(),
          m.report_column_meetings(),
          figureName("participants"),
          m.report_column_institutions(),
        ],
        rows: years.map(yearRow),
        total: years.length < 2 ? undefined : sums(years),
        note: years.length < 2 ? undefined : m.report_note_studies(),
      }),
    ),
    {
      id: "groupes",
      title: m.report_table_groups(),
      head: m.report_head_activity(),
      columns: [figureName("participants")],
      rows: groups.map((line) => ({
        key: line.id,
        name: line.title,
        written: true,
        note: `${kindName(line.kind as ActivityKind)}, ${datesInWords(line.dates)}`,
        cells: [{ value: line.participants }],
      })),
    },
  ]
}

function yearRow({ series, year, ...study }: StudyYear): TableRow {
  const asked = (figure: string, kinds: string[]) => ({ figure, filter: filterFor({ kinds, series }), year })
  return {
    key: String(year),
    name: String(year),
    cells: [
      { value: study.interviewed, asked: asked("participants", ["study_interview"]) },
      { value: study.groups, asked: asked("activites", ["analysis_group"]) },
      { value: study.meetings, asked: asked("activites", ["study_meeting"]) },
      { value: study.participants, asked: asked("participants", []) },
      { value: study.structures, asked: asked("structures-differentes", []) },
    ],
  }
}

/** What adds up over the years; different structures do not. */
function sums(years: readonly StudyYear[]): (Cell | undefined)[] {
  const sum = (of: "interviewed" | "groups" | "meetings" | "participants") => ({
    value: years.reduce((total, year) => total + year[of], 0),
  })
  return [sum("interviewed"), sum("groups"), sum("meetings"), sum("participants"), undefined]
}
