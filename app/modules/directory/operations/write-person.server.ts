import type { Tx } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"
import type { PersonInput } from "./person-input.ts"
import { personColumns } from "./person-input.ts"

/** Writes a new person of a centre, with skills; answers the identifier. */
export async function insertPerson(tx: Tx, centreId: string, input: PersonInput, now: Date): Promise<string> {
  const { id } = await directory(tx)
    .insertInto("directory.person")
    .values({ centre_id: centreId, ...personColumns(input), created_at: now, updated_at: now })
    .returning("id")
    .executeTakeFirstOrThrow()
  await writeSkills(tx, centreId, id, input.conceptIds)
  return id
}

/** The skills of a person are these from now on. */
export async function writeSkills(
  tx: Tx,
  centreId: string,
  personId: string,
  conceptIds: readonly string[],
): Promise<void> {
  const db = directory(tx)
  await db
    .deleteFrom("directory.person_skill")
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .execute()
  const skills = [...new Set(conceptIds)].map((conceptId) => ({
    centre_id: centreId,
    person_id: personId,
    concept_id: conceptId,
  }))
  if (skills.length > 0) await db.insertInto("directory.person_skill").values(skills).execute()
}
