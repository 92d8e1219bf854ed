import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { structureKind, structuresMerged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { refreshCardsOf } from "./refresh-cards.server.ts"

/**
 * Merges a structure into another, as they were read: what the one that stays lacks is taken from the other; people, memberships, mandates,
 * partnerships of every centre and what refers to it in every module follow, in this transaction; the other stays as a pointer.
 */
export const mergeStructures = operation({
  name: "directory.merge-structures",
  permission: permissions["directory.merge"],
  input: z.object({
    goneId: z.uuid(),
    goneVersion: z.coerce.number().int(),
    staysId: z.uuid(),
    staysVersion: z.coerce.number().int(),
  }),
  async run({ tx, caller, input, now, audit, emit }) {
    const { goneId, staysId } = input
    if (goneId === staysId) return refused("directory_refused_merge_with_itself")
    const db = directory(tx)
    const rows = await db
      .selectFrom("directory.structure")
      .selectAll()
      .where("id", "in", [goneId, staysId])
      .where("merged_into", "is", null)
      .orderBy("id")
      .forUpdate()
      .execute()
    const gone = rows.find((row) => row.id === goneId)
    const stays = rows.find((row) => row.id === staysId)
    if (gone === undefined || stays === undefined) return refused("directory_refused_unknown_structure")
    if (gone.version !== input.goneVersion || stays.version !== input.staysVersion)
      return refused("directory_refused_changed_meanwhile")
    await db
      .updateTable("directory.structure")
      .set({ merged_into: staysId, listed_on: null, version: gone.version + 1, updated_at: now })
      .where("id", "=", goneId)
      .execute()
    await sql`update directory.structure set merged_into = ${staysId} where merged_into = ${goneId}`.execute(db)
    const shortName = stays.short_name === "" ? gone.short_name : stays.short_name
    const address = stays.city === "" ? gone : stays
    await db
      .updateTable("directory.structure")
      .set({
        short_name: shortName,
        siret: stays.siret ?? gone.siret,
        rna: stays.rna ?? gone.rna,
        street: stays.street === "" && stays.city === gone.city ? gone.street : address.street,
        postal_code: stays.postal_code === "" && stays.city === gone.city ? gone.postal_code : address.postal_code,
        city: address.city,
        search_city: address.search_city,
        territory_id: stays.territory_id ?? gone.territory_id,
        place_ids: stays.territory_id === null ? gone.place_ids : stays.place_ids,
        email: stays.email ?? gone.email,
        phone: stays.phone === "" ? gone.phone : stays.phone,
        website: stays.website === "" ? gone.website : stays.website,
        presentation: stays.presentation === "" ? gone.presentation : stays.presentation,
        listed_on: stays.listed_on ?? gone.listed_on,
        search_name: searchable(`${stays.name} ${shortName}`),
        version: stays.version + 1,
        updated_at: now,
      })
      .where("id", "=", staysId)
      .execute()
    // Rows of other centres are behind the wall, and move all the same.
    await asInstallation(tx, () => moveRows(tx, goneId, staysId))
    await refreshCardsOf(tx, staysId)
    const references = await repointReferences(tx, caller, structureKind, goneId, staysId)
    audit({ subject: { kind: structureKind, id: staysId }, details: { from: goneId, references } })
    await emit(structuresMerged, { fromId: goneId, intoId: staysId })
    return done({ structureId: staysId, references })
  },
})

async function moveRows(tx: Tx, goneId: string, staysId: string): Promise<void> {
  const db = directory(tx)
  await sql`insert into directory.membership (centre_id, structure_id, year, joined_on, fee_cents)
    select centre_id, ${staysId}, year, joined_on, fee_cents from directory.membership where structure_id = ${goneId}
    on conflict (centre_id, structure_id, year) do update set
      joined_on = coalesce(membership.joined_on, excluded.joined_on), fee_cents = coalesce(membership.fee_cents, excluded.fee_cents)`.execute(
    db,
  )
  await sql`delete from directory.membership where structure_id = ${goneId}`.execute(db)
  await sql`insert into directory.structure_field (structure_id, concept_id)
    select ${staysId}, concept_id from directory.structure_field where structure_id = ${goneId} on conflict do nothing`.execute(
    db,
  )
  await sql`delete from directory.structure_field where structure_id = ${goneId}`.execute(db)
  await sql`delete from directory.position f using directory.position kept
    where f.structure_id = ${goneId} and kept.structure_id = ${staysId} and kept.centre_id = f.centre_id and kept.person_id = f.person_id
      and lower(kept.title) = lower(f.title) and kept.from_on is not distinct from f.from_on and kept.to_on is not distinct from f.to_on`.execute(
    db,
  )
  for (const table of ["position", "mandate", "partnership", "initiative"] as const)
    await db
      .updateTable(`directory.${table}`)
      .set({ structure_id: staysId })
      .where("structure_id", "=", goneId)
      .execute()
}
