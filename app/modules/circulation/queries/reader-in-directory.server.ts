import { searchPeople, structureNamed } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

export interface InDirectory {
  personId: string | null
  structureId: string | null
}

/** Who a reader is in the directory of their centre: the one person of the same address, the one structure of exactly that name. */
export async function findInDirectory(
  tx: Tx,
  centreId: string,
  { email, structure }: { email: string | null; structure: string },
): Promise<InDirectory> {
  const people = email === null ? undefined : await searchPeople(tx, { centreId, text: email, limit: 2 })
  const [person] = people?.found ?? []
  return {
    personId: people?.total === 1 && person !== undefined ? person.id : null,
    structureId: await structureOf(tx, structure),
  }
}

/** The one structure that a text names without doubt, or null. */
export async function structureOf(tx: Tx, typed: string): Promise<string | null> {
  return typed === "" ? null : ((await structureNamed(tx, typed))?.id ?? null)
}

/** What was found of a reader of this centre; nothing of a guest, whose directory is elsewhere. */
export async function directoryOfReader(
  tx: Tx,
  centreId: string,
  reader: { centreId: string; id: string },
): Promise<InDirectory> {
  if (reader.centreId !== centreId) return { personId: null, structureId: null }
  const row = await circulation(tx)
    .selectFrom("circulation.reader as reader")
    .leftJoin("directory.published_person as person", (join) =>
      join.onRef("person.centre_id", "=", "reader.centre_id").onRef("person.id", "=", "reader.person_id"),
    )
    .leftJoin("directory.published_structure as structure", "structure.id", "reader.structure_id")
    .select(["reader.person_id", "reader.structure_id", "person.erased_at", "structure.merged_into"])
    .where("reader.centre_id", "=", centreId)
    .where("reader.id", "=", reader.id)
    .executeTakeFirst()
  // Erased meanwhile, a person is found no more; the reader stays one of their own.
  return {
    personId: row?.erased_at === null ? row.person_id : null,
    structureId: row?.merged_into === null ? row.structure_id : null,
  }
}
