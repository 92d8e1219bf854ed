import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ConceptDraft } from "../domain/concept-draft.ts"
import { withDraft } from "../domain/concept-draft.ts"
import type { Concept } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"
import { checkLinks } from "./check-links.server.ts"
import { indexConcepts } from "./index-concepts.server.ts"
import type { Target } from "./resolve-links.server.ts"
import { resolveLinks } from "./resolve-links.server.ts"
import { writeConcepts } from "./write-concepts.server.ts"

export type Saved = { kind: "saved"; id: string } | { kind: "invalid"; errors: Record<string, string[]> }

/** Writes a concept as its form says, when its links are sound; `before` is what the form started from, `present` its links then. */
export async function saveConcept(
  tx: Tx,
  before: Concept,
  given: ConceptDraft & { broader: string[]; related: string[] },
  present: { id: string; isNew: boolean; broader: readonly Target[]; related: readonly Target[] },
  now: Date,
): Promise<Saved> {
  const after = withDraft(before, given)
  if (after.labels.every((label) => label.kind !== "pref"))
    return { kind: "invalid", errors: { nameFr: [m.vocabulary_error_no_name()] } }
  const broader = await resolveLinks(tx, given.broader, present.broader)
  const related = await resolveLinks(tx, given.related, present.related)
  if (broader.kind === "unclear" || related.kind === "unclear") {
    return {
      kind: "invalid",
      errors: {
        ...(broader.kind === "unclear" ? { broader: broader.sentences } : {}),
        ...(related.kind === "unclear" ? { related: related.sentences } : {}),
      },
    }
  }
  const errors = await checkLinks(tx, present.id, broader.targets, related.targets)
  if (Object.keys(errors).length > 0) return { kind: "invalid", errors }

  after.broader = broader.targets.map((target) => target.uri)
  after.related = related.targets.map((target) => target.uri)
  // With nothing above it a concept stands at the top of its schemes.
  after.topOf = after.broader.length === 0 ? after.schemes : before.broader.length === 0 ? [] : before.topOf
  const ids = await writeConcepts(tx, [after], {
    now,
    fromFile: false,
    ...(present.isNew ? { newIds: new Map([[after.uri, present.id]]) } : {}),
  })
  await noteRelated(tx, symmetricDifference(before.related, after.related), now)
  await indexConcepts(tx, [...ids.values()])
  return { kind: "saved", id: ids.get(after.uri) ?? present.id }
}

/** A link made or cut from one side is a change of the other side too: a later import must not undo it. */
async function noteRelated(tx: Tx, uris: readonly string[], now: Date): Promise<void> {
  if (uris.length === 0) return
  await vocabulary(tx)
    .updateTable("vocabulary.concept")
    .set({ version: sql`version + 1`, updated_at: now })
    .where("uri", "in", uris)
    .execute()
}

function symmetricDifference(some: readonly string[], others: readonly string[]): string[] {
  return [...some.filter((one) => !others.includes(one)), ...others.filter((one) => !some.includes(one))]
}
