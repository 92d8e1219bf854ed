import { DefinitionList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

const names = ["pages", "received", "created", "updated", "unchanged", "withdrawn", "refused"] as const

export type SourceFigureValues = Record<(typeof names)[number], number>

/** What the last harvest of a repository brought. */
export function SourceFigures({ figures }: { figures: SourceFigureValues }) {
  const locale = getLocale()
  return (
    <DefinitionList
      items={names.map((name) => ({
        term: m[`exchange_figure_${name}`](),
        value: formatNumber(figures[name], locale),
      }))}
    />
  )
}
