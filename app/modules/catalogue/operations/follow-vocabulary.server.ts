import { conceptKind, conceptsChanged } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { enqueueJob } from "#platform/jobs/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { rebuildSearchJob, thingsWith } from "#platform/search/index.server.ts"
import { indexAnew } from "./index-anew.server.ts"
import { recordEntryKind } from "./search-entry.ts"

/** Records name their themes in words, the index by concept: it follows what becomes of concepts. Called once, by the module's door. */
export function followVocabulary(): void {
  registerReferences({
    kind: conceptKind,
    label: () => m.catalogue_references_records(),
    count: async (tx, id) => (await recordsOn(tx, id)).length,
    // By now the words lead to the concept that stays: to index anew is to turn to it.
    repoint: async (tx, from) => await indexAnew(tx, await recordsOn(tx, from)),
  })
  // New labels and new places in the hierarchy may concern any record; what has not changed is left alone.
  conceptsChanged.on(async (tx) => await enqueueJob(tx, rebuildSearchJob, { kinds: [recordEntryKind] }))
}

async function recordsOn(tx: Tx, conceptId: string): Promise<string[]> {
  return await thingsWith(tx, recordEntryKind, "theme", conceptId)
}
