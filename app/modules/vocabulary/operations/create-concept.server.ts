import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { Concept } from "../domain/thesaurus.ts"
import { conceptsChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { vocabulary } from "../tables.server.ts"
import { draftInput } from "./draft-input.ts"
import { lockThesaurus } from "./lock-thesaurus.server.ts"
import { saveConcept } from "./save-concept.server.ts"

/** Adds a concept to a thesaurus; its permanent address is made from that of the thesaurus. */
export const createConcept = operation({
  name: "vocabulary.create-concept",
  permission: permissions["vocabulary.edit-concepts"],
  input: draftInput.extend({ schemeId: z.uuid() }),
  async run({ tx, input, now, audit, emit }) {
    await lockThesaurus(tx)
    const scheme = await vocabulary(tx)
      .selectFrom("vocabulary.scheme")
      .select("uri")
      .where("id", "=", input.schemeId)
      .executeTakeFirst()
    if (scheme === undefined) return refused("vocabulary_refused_unknown_scheme")
    const id = await newId(tx)
    const saved = await saveConcept(
      tx,
      blank(scheme.uri, id),
      input,
      { id, isNew: true, broader: [], related: [] },
      now,
    )
    if (saved.kind === "invalid") return invalid(saved.errors)
    audit({ subject: { kind: "vocabulary.concept", id: saved.id } })
    await emit(conceptsChanged, { conceptIds: [saved.id] })
    return done({ conceptId: saved.id })
  },
})

function blank(schemeUri: string, id: string): Concept {
  return {
    uri: /[/#]$/.test(schemeUri) ? schemeUri + id : `${schemeUri}/${id}`,
    schemes: [schemeUri],
    topOf: [],
    labels: [],
    notes: [],
    notations: [],
    matches: [],
    broader: [],
    related: [],
    deprecated: false,
    replacedBy: null,
    properties: [],
  }
}

async function newId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select platform.new_id() as id`.execute(vocabulary(tx))
  const [row] = rows
  if (row === undefined) throw new Error("No identifier was made.")
  return row.id
}
