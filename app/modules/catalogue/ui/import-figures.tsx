import { Section, Stat, StatList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportCounts } from "../domain/import-item.ts"

/** What became of the records of a file: the four figures add up to what was read. */
export function ImportFigures({ run }: { run: ImportCounts }) {
  const { created, joined, updated, unchanged, refused } = run
  const shown = (value: number): string => formatNumber(value, getLocale())
  const total = created + joined + updated + unchanged + refused
  return (
    <Section
      id="bilan"
      title={m.catalogue_import_figures()}
      note={m.catalogue_import_total({ count: total, number: shown(total) })}
    >
      <StatList label={m.catalogue_import_figures()}>
        <Stat value={shown(created)} label={m.catalogue_import_created({ count: created })} />
        {joined > 0 && <Stat value={shown(joined)} label={m.catalogue_import_joined({ count: joined })} />}
        <Stat value={shown(updated)} label={m.catalogue_import_updated({ count: updated })} />
        <Stat value={shown(unchanged)} label={m.catalogue_import_unchanged({ count: unchanged })} />
        <Stat
          value={shown(refused)}
          label={m.catalogue_import_refused({ count: refused })}
          href={refused > 0 ? "#refus" : undefined}
        />
      </StatList>
    </Section>
  )
}
