import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Structure } from "../domain/structure.ts"
import { structureOfRow } from "../domain/structure.ts"
import { directory } from "../tables.server.ts"

/** The structure of this identifier, or the one it was merged into (its own `id` says so); undefined when there is none. */
export async function findStructure(tx: Tx, id: string): Promise<Structure | undefined> {
  if (!isUuid(id)) return undefined
  let wanted = id
  // Merges of merges: each step was written when the one before stayed, so the way is short and never a circle.
  for (let steps = 0; steps < 20; steps++) {
    const row = await directory(tx)
      .selectFrom("directory.structure")
      .selectAll()
      .where("id", "=", wanted)
      .executeTakeFirst()
    if (row === undefined) return undefined
    if (row.merged_into === null) return structureOfRow(row)
    wanted = row.merged_into
  }
  return undefined
}

/** The structure that has this SIRET, or undefined. */
export async function findStructureBySiret(tx: Tx, siret: string): Promise<Structure | undefined> {
  const row = await directory(tx)
    .selectFrom("directory.structure")
    .selectAll()
    .where("siret", "=", siret)
    .where("merged_into", "is", null)
    .executeTakeFirst()
  return row === undefined ? undefined : structureOfRow(row)
}
