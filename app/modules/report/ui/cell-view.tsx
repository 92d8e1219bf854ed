import { figureHref, figureValue, isFigureName, readQuestion, signed } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Asked, Cell } from "../domain/report-table.ts"
import { difference } from "../domain/report-table.ts"

export interface CellContext {
  slug: string
  year: number
  /** Figures are links to their rows. */
  opensRows: boolean
}

/** A figure: a link to its rows for who may see them, with the year before, what was announced and what was corrected since. */
export function CellView({ cell, context }: { cell: Cell | undefined; context: CellContext }) {
  if (cell === undefined) return null
  const { value, before, announced, corrected, asked, rows } = cell
  const address = asked === undefined ? rows : askedHref(asked, context)
  const to = context.opensRows ? address : undefined
  return (
    <>
      {to === undefined ? figureValue(value) : <a href={to}>{figureValue(value)}</a>}
      {before === undefined ? null : (
        <span className="block text-sm text-soft">
          {m.report_cell_before({ year: context.year - 1, value: figureValue(before) })}
        </span>
      )}
      {announced === undefined || difference(cell) === 0 ? null : (
        <strong className="block text-sm">
          {m.report_cell_announced({ value: figureValue(announced), difference: signed(difference(cell)) })}
        </strong>
      )}
      {corrected === undefined ? null : (
        <strong className="block text-sm">{m.report_cell_corrected({ value: figureValue(corrected) })}</strong>
      )}
    </>
  )
}

/** The rows behind a figure of the ledger. */
export function askedHref({ figure, filter, year }: Asked, context: CellContext): string | undefined {
  if (!isFigureName(figure)) return undefined
  const defaults = { year: year ?? context.year, centre: context.slug }
  return figureHref(readQuestion(figure, new URLSearchParams(filter), defaults))
}
