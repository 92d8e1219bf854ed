import type { ActivityKind } from "#modules/activity/index.ts"
import { figureName, kindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Cell, ReportTable, TableRow } from "../domain/report-table.ts"
import type { StudyYear } from "../queries/load-studies.server.ts"
import { filterFor } from "../ui/filter-for.ts"
import { keptCell } from "./cells.ts"
import { datesInWords } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

/** Studies year by year since their beginning, then their groups and meetings one by one. */
export function studyTables(source: ReportSource): ReportTable[] {
  const bySeries = Map.groupBy(studiesToday(source), ({ series }) => series)
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
        cells: [keptCell(line.participants, line.live?.participants)],
      })),
    },
  ]
}

/** A year of a study as it is printed, and as it stands where the report's year is frozen. */
type ToldStudy = StudyYear & { live: StudyYear | undefined }

function studiesToday({ beside, besideLive }: ReportSource): ToldStudy[] {
  const same = (one: StudyYear) => (other: StudyYear) => other.series === one.series && other.year === one.year
  if (besideLive === undefined) return beside.studies.map((study) => ({ ...study, live: undefined }))
  const since = besideLive.studies.filter((study) => !beside.studies.some(same(study)))
  return [...beside.studies, ...since.map((study) => ({ ...study, ...none }))].map((study) => ({
    ...study,
    live: besideLive.studies.find(same(study)) ?? { ...study, ...none },
  }))
}

const none = { interviewed: 0, groups: 0, meetings: 0, participants: 0, structures: 0 }

function yearRow({ series, year, live, ...study }: ToldStudy): TableRow {
  const cell = (count: keyof typeof none, figure: string, kinds: string[]) =>
    keptCell(study[count], live?.[count], { asked: { figure, filter: filterFor({ kinds, series }), year } })
  return {
    key: String(year),
    name: String(year),
    cells: [
      cell("interviewed", "participants", ["study_interview"]),
      cell("groups", "activites", ["analysis_group"]),
      cell("meetings", "activites", ["study_meeting"]),
      cell("participants", "participants", []),
      cell("structures", "structures-differentes", []),
    ],
  }
}

/** What adds up over the years; different structures do not. */
function sums(years: readonly ToldStudy[]): (Cell | undefined)[] {
  const sum = (of: keyof typeof none) => {
    const live = years.reduce((total, year) => total + (year.live?.[of] ?? year[of]), 0)
    return keptCell(
      years.reduce((total, year) => total + year[of], 0),
      live,
    )
  }
  return [sum("interviewed"), sum("groups"), sum("meetings"), sum("participants"), undefined]
}
