import type { ActivityKind } from "#modules/activity/index.ts"
import { figureName, kindName } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Cell, ReportTable } from "../domain/report-table.ts"
import { filterFor } from "../ui/filter-for.ts"
import { holdingsAddress } from "../ui/rows-behind.ts"
import { keptCell, rowsBy, totalOf } from "./cells.ts"
import type { ReportSource } from "./source.server.ts"

const filter = filterFor({ kinds: ["visit"] })

/** The reading room and loans. */
export function documentationTables(source: ReportSource): ReportTable[] {
  const [visits] = totalOf(source, { kind: ["visit"] }, { kinds: ["visit"] }, ["participants"])
  const rows = [
    { key: "visites", name: m.report_row_visits(), cells: [visits] },
    { key: "personnes", name: figureName("personnes-differentes"), cells: [distinct(source, "personnes-differentes")] },
    {
      key: "structures",
      name: figureName("structures-differentes"),
      cells: [distinct(source, "structures-differentes")],
    },
    { key: "groupes", name: figureName("structures-en-groupe"), cells: [distinct(source, "structures-en-groupe")] },
  ]
  const unnamed = source.visits["personnes-differentes"].unnamed
  return [
    {
      id: "salle",
      title: m.report_table_reading_room(),
      head: m.report_head_figure(),
      columns: [String(source.year)],
      rows,
      note: unnamed === 0 ? m.report_note_named() : m.report_note_unnamed({ count: unnamed }),
    },
    {
      id: "documentation",
      title: m.report_table_documentation(),
      head: m.report_head_kind(),
      columns: [figureName("activites"), figureName("participants")],
      ...rowsBy(source, {
        only: { chapter: ["documentation"] },
        dimension: "kind",
        figures: ["activites", "participants"],
        name: (key) => kindName(key as ActivityKind),
        by: "activites",
      }),
    },
    holdingsTable(source),
  ]
}

/** What came into the holdings and left them, as the reading room noted it. */
function holdingsTable(source: ReportSource): ReportTable {
  const { beside, besideLive, holdingsBefore } = source
  // A year frozen before this was kept prints what stands.
  const printed = beside.holdings ?? besideLive?.holdings
  const live = beside.holdings === undefined ? undefined : besideLive?.holdings
  const cell = (count: "acquired" | "weeded") =>
    keptCell(printed?.[count] ?? 0, live?.[count], { before: holdingsBefore[count], rows: holdingsAddress(source) })
  return {
    id: "fonds",
    title: m.report_table_holdings(),
    head: m.report_head_holdings(),
    columns: [m.report_column_copies()],
    rows: [
      { key: "entres", name: m.report_row_acquired(), cells: [cell("acquired")] },
      { key: "sortis", name: m.report_row_weeded(), cells: [cell("weeded")] },
    ],
  }
}

function distinct(source: ReportSource, figure: keyof ReportSource["visits"]): Cell {
  const { value, frozen, yearBefore } = source.visits[figure]
  const printed = frozen?.value ?? value
  return {
    value: printed,
    before: yearBefore ?? undefined,
    announced: source.announced.get(`${figure} ${filter}`),
    corrected: printed === value ? undefined : value,
    asked: { figure, filter },
  }
}
