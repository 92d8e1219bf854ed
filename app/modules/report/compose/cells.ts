import type { FigureName } from "#modules/activity/index.ts"
import { withoutAny } from "#modules/activity/index.ts"
import type { CubeRow, Dimension, Only } from "../domain/cube.ts"
import { sumBy, sumOf, within } from "../domain/cube.ts"
import type { AddedFigure, Figures } from "../domain/figures.ts"
import { noFigures } from "../domain/figures.ts"
import type { Cell, TableRow } from "../domain/report-table.ts"
import type { Narrowed } from "../ui/filter-for.ts"
import { filterFor } from "../ui/filter-for.ts"
import type { ReportSource } from "./source.server.ts"

/** A figure with the year before, what was announced and what was corrected since the freeze. */
export function cellOf(
  source: ReportSource,
  figure: FigureName,
  filter: string | undefined,
  values: { now: number; before: number; live: number | undefined },
): Cell {
  return {
    value: values.now,
    before: source.before.length === 0 ? undefined : values.before,
    announced: filter === undefined ? undefined : source.announced.get(`${figure} ${filter}`),
    corrected: values.live === undefined || same(values.live, values.now) ? undefined : values.live,
    asked: filter === undefined ? undefined : { figure, filter },
  }
}

const dimensionFilter: Record<Dimension, (key: string) => Narrowed> = {
  kind: (key) => ({ kinds: [key] }),
  chapter: (chapter) => ({ chapter }),
  theme: (theme) => ({ theme }),
  series: (series) => ({ series }),
  territory: (territory) => ({ territory }),
}

/** One row for each key of a dimension, the greatest `by` first, and their total. */
export function rowsBy(
  source: ReportSource,
  { only, dimension, figures, name, by }: RowsQuestion,
): { rows: TableRow[]; total: Cell[] } {
  const sums = (rows: CubeRow[] | undefined) => (rows === undefined ? undefined : sumBy(within(rows, only), dimension))
  const [now, before, live] = [sums(source.now), sums(source.before), sums(source.live)]
  const outer: Narrowed = {
    ...(only.kind === undefined ? {} : { kinds: only.kind }),
    ...(only.chapter?.[0] === undefined ? {} : { chapter: only.chapter[0] }),
  }
  // What was turned to another theme or series since the freeze has a row as well: nothing is counted out of sight.
  const keys = [...new Set([now, live, before].flatMap((of) => [...(of?.keys() ?? [])]))]
  const value = (of: Map<string, Figures> | undefined, key: string, figure: AddedFigure) =>
    (of?.get(key) ?? noFigures)[figure]
  const rows = keys
    .map((key) => ({
      key,
      name: name(key),
      cells: figures.map((figure) =>
        cellOf(source, figure, filterFor({ ...outer, ...dimensionFilter[dimension](key || withoutAny) }), {
          now: value(now, key, figure),
          before: value(before, key, figure),
          live: live === undefined ? undefined : value(live, key, figure),
        }),
      ),
    }))
    .sort((one, other) => value(now, other.key, by) - value(now, one.key, by) || one.name.localeCompare(other.name))
  return { rows, total: totalOf(source, only, outer, figures) }
}

export interface RowsQuestion {
  only: Only
  dimension: Dimension
  figures: readonly AddedFigure[]
  name: (key: string) => string
  by: AddedFigure
}

export function totalOf(source: ReportSource, only: Only, outer: Narrowed, figures: readonly AddedFigure[]): Cell[] {
  const now = sumOf(within(source.now, only))
  const before = sumOf(within(source.before, only))
  const live = source.live === undefined ? undefined : sumOf(within(source.live, only))
  return figures.map((figure) =>
    cellOf(source, figure, filterFor(outer), { now: now[figure], before: before[figure], live: live?.[figure] }),
  )
}

/** A count that no tally holds: as it was kept, and as it stands where it was corrected since. */
export function keptCell(value: number, live: number | undefined, more: Partial<Cell> = {}): Cell {
  return { ...more, value, corrected: live === undefined || same(live, value) ? undefined : live }
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6
}
