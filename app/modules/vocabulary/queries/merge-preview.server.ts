import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { referencesTo } from "#platform/references/index.server.ts"
import { mergeConcepts } from "../domain/merge.ts"
import { conceptKind } from "../events.server.ts"
import { urisAbove } from "./ancestors.server.ts"
import type { ConceptView } from "./find-concept.server.ts"
import { findConcept } from "./find-concept.server.ts"
import { conceptNamesByUri } from "./names.server.ts"

export interface MergePreview {
  gone: ConceptView
  stays: ConceptView
  /** Names that the one that stays would gain. */
  labelsGained: string[]
  /** What refers to the one that goes, elsewhere on the site, as each module says. */
  references: { label: string; count: number }[]
  /** The names on the loop that the merge would close; null when it may go ahead. */
  loop: string[] | null
}

/** All that a merge would touch, before it is done; undefined when one of the two is not there. */
export async function mergePreview(
  tx: Tx,
  goneId: string,
  staysId: string,
  locale: Locale,
): Promise<MergePreview | undefined> {
  const gone = await findConcept(tx, goneId, locale)
  const stays = await findConcept(tx, staysId, locale)
  if (gone === undefined || stays === undefined) return undefined
  const merged = mergeConcepts(gone.concept, stays.concept, await urisAbove(tx, [goneId, staysId]))
  const names = merged.kind === "loop" ? await conceptNamesByUri(tx, merged.path, locale) : new Map<string, string>()
  const before = new Set(stays.concept.labels.map((label) => label.value))
  const after = merged.kind === "merged" ? merged.concept.labels : []
  return {
    gone,
    stays,
    labelsGained: [...new Set(after.map((label) => label.value))].filter((value) => !before.has(value)),
    references: await referencesTo(tx, conceptKind, goneId),
    loop: merged.kind === "loop" ? merged.path.map((uri) => names.get(uri) ?? uri) : null,
  }
}
