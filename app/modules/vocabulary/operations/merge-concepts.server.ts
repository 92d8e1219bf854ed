import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { mergeConcepts as merge } from "../domain/merge.ts"
import { conceptKind, conceptsChanged, conceptsMerged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { urisAbove } from "../queries/ancestors.server.ts"
import { loadConcepts } from "../queries/load-concepts.server.ts"
import { conceptNamesByUri } from "../queries/names.server.ts"
import { vocabulary } from "../tables.server.ts"
import { indexConcepts } from "./index-concepts.server.ts"
import { lockThesaurus } from "./lock-thesaurus.server.ts"
import { writeConcepts } from "./write-concepts.server.ts"

/**
 * Merges a concept into another, as they were read: names, links and all that refers to the first, in every module, go to the
 * second; the first stays as a redirection, its address with it.
 */
export const mergeConcepts = operation({
  name: "vocabulary.merge-concepts",
  permission: permissions["vocabulary.merge-concepts"],
  input: z.object({
    goneId: z.uuid(),
    goneVersion: z.coerce.number().int(),
    staysId: z.uuid(),
    staysVersion: z.coerce.number().int(),
  }),
  async run({ tx, caller, input, now, audit, emit }) {
    if (input.goneId === input.staysId) return refused("vocabulary_refused_merge_with_itself")
    await lockThesaurus(tx)
    const both = await loadConcepts(tx, [input.goneId, input.staysId])
    const gone = both.find((concept) => concept.id === input.goneId)
    const stays = both.find((concept) => concept.id === input.staysId)
    if (gone === undefined || stays === undefined) return refused("vocabulary_refused_unknown_concept")
    if (gone.replacedBy !== null || stays.replacedBy !== null) return refused("vocabulary_refused_merged")
    if (gone.version !== input.goneVersion || stays.version !== input.staysVersion) {
      return refused("vocabulary_refused_changed_meanwhile")
    }
    const merged = merge(gone, stays, await urisAbove(tx, [gone.id, stays.id]))
    if (merged.kind === "loop") {
      const names = await conceptNamesByUri(tx, merged.path, caller.locale)
      return refused("vocabulary_refused_merge_loop", {
        path: merged.path.map((uri) => names.get(uri) ?? uri).join(" → "),
      })
    }

    await writeConcepts(tx, [merged.concept], { now, fromFile: false })
    const narrower = await turnLinks(tx, gone.id, stays.id, now)
    const references = await repointReferences(tx, caller, conceptKind, gone.id, stays.id)
    await indexConcepts(tx, [gone.id, stays.id])
    audit({ subject: { kind: conceptKind, id: gone.id }, details: { into: stays.id, narrower, references } })
    await emit(conceptsMerged, { fromId: gone.id, intoId: stays.id })
    await emit(conceptsChanged, { conceptIds: [gone.id, stays.id] })
    return done({ conceptId: stays.id, references })
  },
})

/** What the row of the merged concept held of others goes to the one that stays; answers how many concepts stood below it. */
async function turnLinks(tx: Tx, gone: string, stays: string, now: Date): Promise<number> {
  const { rows } = await sql`insert into vocabulary.relation (from_id, kind, to_id)
    select from_id, 'broader', ${stays}::uuid from vocabulary.relation
    where to_id = ${gone} and kind = 'broader' and from_id <> ${stays} on conflict do nothing returning from_id`.execute(
    vocabulary(tx),
  )
  await sql`update vocabulary.concept set version = version + 1, updated_at = ${now} where id in (
    select from_id from vocabulary.relation where to_id = ${gone} and kind = 'broader'
    union select case when from_id = ${gone} then to_id else from_id end from vocabulary.relation
    where kind = 'related' and ${gone} in (from_id, to_id)) and id <> ${stays}`.execute(vocabulary(tx))
  await sql`delete from vocabulary.relation where ${gone} in (from_id, to_id)`.execute(vocabulary(tx))
  // What now stands below cannot be merely related as well (SKOS S27).
  await sql`with recursive down (id) as (
      select from_id from vocabulary.relation where to_id = ${stays} and kind = 'broader'
      union select relation.from_id from down join vocabulary.relation on relation.to_id = down.id and relation.kind = 'broader'
    ) delete from vocabulary.relation using down
    where kind = 'related' and ${stays} in (from_id, to_id) and down.id in (from_id, to_id)`.execute(vocabulary(tx))
  await sql`delete from vocabulary.collection_member m using vocabulary.collection_member other
    where m.concept_id = ${gone} and other.collection_id = m.collection_id and other.concept_id = ${stays}`.execute(
    vocabulary(tx),
  )
  await sql`update vocabulary.collection_member set concept_id = ${stays} where concept_id = ${gone}`.execute(
    vocabulary(tx),
  )
  await sql`update vocabulary.concept set merged_into = ${stays} where merged_into = ${gone}`.execute(vocabulary(tx))
  await sql`update vocabulary.concept set merged_into = ${stays}, deprecated = true, version = version + 1, updated_at = ${now}
    where id = ${gone}`.execute(vocabulary(tx))
  return rows.length
}
