import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Fate } from "../domain/import-plan.ts"
import { loopWith, planImport } from "../domain/import-plan.ts"
import { countFates } from "../domain/import-report.ts"
import { nameOf } from "../domain/labels.ts"
import type { Thesaurus } from "../domain/thesaurus.ts"
import { conceptsChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { knownConcepts, wholeHierarchy } from "../queries/known-concepts.server.ts"
import { conceptNamesByUri } from "../queries/names.server.ts"
import { fingerprintOf } from "./fingerprint.server.ts"
import { indexConcepts } from "./index-concepts.server.ts"
import { lockThesaurus } from "./lock-thesaurus.server.ts"
import { writeCollections } from "./write-collections.server.ts"
import { writeConcepts } from "./write-concepts.server.ts"
import { writeSchemes } from "./write-schemes.server.ts"

export interface ImportDone {
  concepts: Record<Fate, number>
  kept: { uri: string; name: string }[]
}

/**
 * Brings a thesaurus read from a file into the installation, all of it or nothing; with `dryRun`, says what it would do. The
 * same file twice changes nothing. `progress` is told how many concepts are written, of those to write.
 */
export const importThesaurus = operation({
  name: "vocabulary.import-thesaurus",
  permission: permissions["vocabulary.import"],
  input: z.object({
    thesaurus: z.custom<Thesaurus>((value) => typeof value === "object" && value !== null && "concepts" in value),
    dryRun: z.boolean().default(false),
    replaceLocal: z.boolean().default(false),
    progress: z.custom<(written: number, total: number) => Promise<void>>().optional(),
  }),
  async run({ tx, input: { thesaurus, dryRun, replaceLocal, progress }, now, audit, emit }) {
    await lockThesaurus(tx)
    const uris = thesaurus.concepts.map((concept) => concept.uri)
    const { known, redirects } = await knownConcepts(tx, uris, fingerprintOf)
    const plan = planImport(thesaurus.concepts, known, fingerprintOf, replaceLocal)
    const loop = loopWith(await wholeHierarchy(tx), thesaurus.concepts, plan)
    if (loop !== null) return refused("vocabulary_refused_import_loop", { path: await inWords(tx, loop, thesaurus) })

    const outcome: ImportDone = { concepts: countFates(plan), kept: kept(thesaurus, plan) }
    audit({ details: { ...outcome.concepts, dryRun, schemes: thesaurus.schemes.map((scheme) => scheme.uri) } })
    if (dryRun) return done(outcome)

    await writeSchemes(tx, thesaurus.schemes, now)
    const changing = thesaurus.concepts.filter((concept) => ["create", "update"].includes(plan.get(concept.uri) ?? ""))
    const written = await writeConcepts(tx, changing, {
      now,
      fromFile: true,
      ...(progress === undefined ? {} : { progress }),
    })
    const conceptIds = [...written.values()]
    await writeCollections(tx, thesaurus.collections, redirects)
    await indexConcepts(tx, conceptIds)
    if (conceptIds.length > 0) await emit(conceptsChanged, { conceptIds })
    return done(outcome)
  },
})

function kept(thesaurus: Thesaurus, plan: ReadonlyMap<string, Fate>): { uri: string; name: string }[] {
  return thesaurus.concepts
    .filter((concept) => plan.get(concept.uri) === "kept")
    .slice(0, 200)
    .map((concept) => ({ uri: concept.uri, name: nameOf(concept, "fr") }))
}

async function inWords(tx: Tx, path: readonly string[], thesaurus: Thesaurus): Promise<string> {
  const installed = await conceptNamesByUri(tx, path, "fr")
  const concepts = new Map(thesaurus.concepts.map((concept) => [concept.uri, nameOf(concept, "fr")]))
  return path.map((uri) => concepts.get(uri) ?? installed.get(uri) ?? uri).join(" → ")
}
