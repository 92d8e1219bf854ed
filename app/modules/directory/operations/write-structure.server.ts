import type { Tx } from "#platform/db/index.server.ts"
import { placeOfTown } from "../queries/place-of.server.ts"
import { directory } from "../tables.server.ts"
import type { StructureInput } from "./structure-input.ts"
import { structureColumns } from "./structure-input.ts"

/** Writes a new structure with its fields; undefined when another was written with this SIRET meanwhile. */
export async function insertStructure(tx: Tx, input: StructureInput, now: Date): Promise<string | undefined> {
  const place = await placeOfTown(tx, input.postalCode, input.city)
  const row = await directory(tx)
    .insertInto("directory.structure")
    .values({ ...structureColumns(input), ...place, created_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict.column("siret").where("siret", "is not", null).where("merged_into", "is", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst()
  if (row !== undefined) await writeFields(tx, row.id, input.conceptIds)
  return row?.id
}

/** The fields of a structure are these from now on. */
export async function writeFields(tx: Tx, structureId: string, conceptIds: readonly string[]): Promise<void> {
  const db = directory(tx)
  await db.deleteFrom("directory.structure_field").where("structure_id", "=", structureId).execute()
  const fields = [...new Set(conceptIds)].map((conceptId) => ({ structure_id: structureId, concept_id: conceptId }))
  if (fields.length > 0) await db.insertInto("directory.structure_field").values(fields).execute()
}
