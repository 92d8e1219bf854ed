import type { ActivityKind } from "#modules/activity/index.ts"
import { activityKinds, figureName, kindName, ledgerKindName, summaryKinds } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { filterFor } from "../ui/filter-for.ts"
import { cellOf, rowsBy, totalOf } from "./cells.ts"
import { rowsOfLines } from "./lines-table.ts"
import type { ReportSource } from "./source.server.ts"

const counted = ["jours", "participants", "heures-participants"] as const
const inSummary: readonly ActivityKind[] = summaryKinds
/** In the order in which an address names them. */
const summaryFilter = activityKinds.filter((kind) => inSummary.includes(kind))

/** Conferences, courses by theme, teaching, then the summary that reports print. */
export function trainingTables(source: ReportSource): ReportTable[] {
  return [
    conferences(source),
    byTheme(source, "course_session", "catalogue", m.report_table_courses()),
    byTheme(source, "on_demand_course", "a-la-demande", m.report_table_on_demand()),
    teaching(source),
    programmes(source),
    summary(source),
    themes(source),
    structures(source),
  ]
}

function conferences(source: ReportSource): ReportTable {
  return {
    id: "conferences",
    title: m.report_table_conferences(),
    head: m.report_head_conference(),
    columns: counted.map(figureName),
    rows: rowsOfLines(
      source.lines.filter(({ kind }) => kind === "conference"),
      counted,
    ),
    total: totalOf(source, { kind: ["conference"] }, { kinds: ["conference"] }, counted),
  }
}

function byTheme(source: ReportSource, kind: ActivityKind, id: string, title: string): ReportTable {
  const figures = ["activites", ...counted] as const
  const { rows, total } = rowsBy(source, {
    only: { kind: [kind] },
    dimension: "theme",
    figures,
    name: (key) => source.names.theme.get(key) ?? key,
    by: "participants",
  })
  return {
    id,
    title,
    head: m.report_head_theme(),
    columns: [m.report_column_actions(), ...counted.map(figureName)],
    rows,
    total,
  }
}

function teaching(source: ReportSource): ReportTable {
  const figures = ["jours", "heures", "participants", "heures-participants"] as const
  return {
    id: "enseignement",
    title: m.report_table_teaching(),
    head: m.report_head_teaching(),
    columns: figures.map(figureName),
    rows: rowsOfLines(
      source.lines.filter(({ kind }) => kind === "teaching"),
      figures,
    ),
    total: totalOf(source, { kind: ["teaching"] }, { kinds: ["teaching"] }, figures),
    note: m.report_note_absence(),
  }
}

/** Programmes that run over years: what often explains a rise or a fall. */
function programmes(source: ReportSource): ReportTable {
  const ids = new Set(source.programmes)
  const { rows } = rowsBy(source, {
    only: { series: [...ids] },
    dimension: "series",
    figures: ["jours", "participants"],
    name: (key) => source.names.serie.get(key) ?? key,
    by: "jours",
  })
  return {
    id: "programmes",
    title: m.report_table_programmes(),
    head: m.report_head_programme(),
    columns: [figureName("jours"), figureName("participants")],
    rows,
  }
}

function summary(source: ReportSource): ReportTable {
  const { rows } = rowsBy(source, {
    only: { kind: summaryKinds },
    dimension: "kind",
    figures: counted,
    name: (key) => kindName(key as ActivityKind),
    by: "jours",
  })
  const order = (key: string) => inSummary.indexOf(key as ActivityKind)
  return {
    id: "recapitulatif",
    title: m.report_table_summary(),
    head: m.report_head_kind(),
    columns: counted.map(figureName),
    rows: rows.toSorted((one, other) => order(one.key) - order(other.key)),
    total: totalOf(source, { kind: summaryKinds }, { kinds: summaryFilter }, counted),
    charts: [0, 1],
  }
}

function themes(source: ReportSource): ReportTable {
  const { rows, total } = rowsBy(source, {
    only: { kind: summaryKinds },
    dimension: "theme",
    figures: ["participants"],
    name: (key) => source.names.theme.get(key) ?? key,
    by: "participants",
  })
  return {
    id: "themes",
    title: m.report_table_themes(),
    head: m.report_head_theme(),
    columns: [figureName("participants")],
    rows,
    total,
    note: m.report_note_summary_kinds(),
    charts: [0],
  }
}

function structures(source: ReportSource): ReportTable {
  const { now, live, before } = source.structures
  const keys = [...new Set([now, live, before].flatMap((of) => [...(of?.keys() ?? [])]))].toSorted(
    (one, other) => (now.get(other) ?? 0) - (now.get(one) ?? 0),
  )
  return {
    id: "structures",
    title: m.report_table_structures(),
    head: m.report_head_structure(),
    columns: [figureName("participants")],
    rows: keys.map((key) => ({
      key,
      name: ledgerKindName(key),
      cells: [
        cellOf(source, "participants", filterFor({ kinds: summaryFilter, structureKind: key }), {
          now: now.get(key) ?? 0,
          before: before.get(key) ?? 0,
          live: live === undefined ? undefined : (live.get(key) ?? 0),
        }),
      ],
    })),
    total: totalOf(source, { kind: summaryKinds }, { kinds: summaryFilter }, ["participants"]),
    note: m.report_note_summary_kinds(),
    charts: [0],
  }
}
