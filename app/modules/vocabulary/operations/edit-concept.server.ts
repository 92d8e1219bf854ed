import { z } from "zod"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { conceptsChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { linksOf } from "../queries/links-of.server.ts"
import { loadConcepts } from "../queries/load-concepts.server.ts"
import { draftInput } from "./draft-input.ts"
import { lockThesaurus } from "./lock-thesaurus.server.ts"
import { saveConcept } from "./save-concept.server.ts"

/** Changes the names, notes and links of a concept, when `version` is the one that the editor read. */
export const editConcept = operation({
  name: "vocabulary.edit-concept",
  permission: permissions["vocabulary.edit-concepts"],
  input: draftInput.extend({ conceptId: z.uuid(), version: z.coerce.number().int() }),
  async run({ tx, input, now, audit, emit }) {
    await lockThesaurus(tx)
    const [before] = await loadConcepts(tx, [input.conceptId])
    if (before === undefined) return refused("vocabulary_refused_unknown_concept")
    if (before.replacedBy !== null) return refused("vocabulary_refused_merged")
    if (before.version !== input.version) return refused("vocabulary_refused_changed_meanwhile")
    const saved = await saveConcept(
      tx,
      before,
      input,
      { id: before.id, isNew: false, ...(await linksOf(tx, before.id)) },
      now,
    )
    if (saved.kind === "invalid") return invalid(saved.errors)
    audit({ subject: { kind: "vocabulary.concept", id: saved.id }, details: { version: before.version + 1 } })
    await emit(conceptsChanged, { conceptIds: [saved.id] })
    return done({ conceptId: saved.id })
  },
})
