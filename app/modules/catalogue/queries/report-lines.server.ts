import type { Tx } from "#platform/db/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { importRemarks } from "../domain/import-item.ts"
import { placeLabel, reasonSentence, remarkSentence } from "../ui/reason-sentence.ts"
import { listRefusals } from "./import-refusals.server.ts"
import { findImportRun } from "./import-runs.server.ts"

const mostRefusals = 50

/** The report of an import for a console: figures, what was mended, the first refused records. Words come when it is called. */
export async function reportLines(
  tx: Tx,
  { centreId, runId }: { centreId: string; runId: string },
  { dryRun }: { dryRun: boolean },
): Promise<() => string[]> {
  const run = await findImportRun(tx, runId)
  const refusals = await listRefusals(tx, { centreId, id: runId }, { after: 0, limit: mostRefusals })
  return () => {
    if (run === undefined) return []
    const number = (value: number): string => formatNumber(value, getLocale())
    const { created, joined, updated, unchanged, refused, proposed } = run
    const figures = {
      created: number(created),
      joined: number(joined),
      updated: number(updated),
      unchanged: number(unchanged),
      refused: number(refused),
    }
    const count = number(refused - refusals.length)
    const more = dryRun
      ? m.catalogue_command_more_refusals_dry({ count })
      : m.catalogue_command_more_refusals({ count })
    return [
      ...refusals.map((refusal) =>
        m.catalogue_command_refusal({
          ordinal: number(refusal.ordinal),
          place: placeLabel(refusal.position),
          reason: reasonSentence(refusal),
        }),
      ),
      ...(refused > refusals.length ? [more] : []),
      ...importRemarks.flatMap((remark) => {
        const times = run.remarks[remark]
        return times === undefined
          ? []
          : [m.catalogue_command_remark({ count: number(times), remark: remarkSentence(remark) })]
      }),
      ...(created + joined + updated + unchanged === 0 ? [m.catalogue_import_nothing_title()] : []),
      m.catalogue_command_figures(figures),
      ...(proposed > 0 ? [m.catalogue_command_proposed({ count: number(proposed) })] : []),
    ]
  }
}
