import { Stat, StatList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportRun } from "../domain/import-run.ts"

/** What an import did, or would do. */
export function ImportFigures({ run }: { run: ImportRun }) {
  const figures = [
    { key: "created", label: m.territory_import_created(), count: run.created },
    { key: "updated", label: m.territory_import_updated(), count: run.updated },
    { key: "unchanged", label: m.territory_import_unchanged(), count: run.unchanged },
    { key: "refused", label: m.territory_import_refused(), count: run.refused, href: "#refus" },
  ]
  return (
    <StatList label={run.state === "done" ? m.territory_import_figures_done() : m.territory_import_figures()}>
      {figures.map(({ key, label, count, href }) => (
        <Stat key={key} label={label} value={formatNumber(count, getLocale())} href={count > 0 ? href : undefined} />
      ))}
    </StatList>
  )
}
