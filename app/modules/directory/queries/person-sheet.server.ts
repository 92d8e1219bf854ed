import { sql } from "kysely"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { ConsentMeans } from "../domain/mandate-role.ts"
import { directory } from "../tables.server.ts"
import type { HeldPosition, PersonSheet } from "../ui/person-sheet.ts"
import { findPerson } from "./find-person.server.ts"
import { listMandates } from "./structure-sheet.server.ts"

/** All that a centre keeps of a person. Row security says whether it is in sight. */
export async function personSheet(
  tx: Tx,
  centreId: string,
  id: string,
  locale: Locale,
): Promise<PersonSheet | undefined> {
  const person = await findPerson(tx, centreId, id)
  if (person === undefined) return undefined
  const db = directory(tx)
  const { rows: positions } = await sql<HeldPosition>`
    select f.id, f.structure_id as "structureId", s.name as "structureName", s.city as "structureCity", f.title, f.email,
      coalesce(f.phone, '') as phone, f.from_on as "fromOn", f.to_on as "toOn"
    from directory.position f join directory.structure s on s.id = f.structure_id
    where f.centre_id = ${centreId} and f.person_id = ${person.id}
    order by (f.to_on is not null and f.to_on < current_date), f.from_on desc nulls last, f.id`.execute(db)
  const consents = await db
    .selectFrom("directory.consent")
    .select(["id", "given_on as givenOn", "means", "wording", "withdrawn_on as withdrawnOn"])
    .where("centre_id", "=", centreId)
    .where("person_id", "=", person.id)
    .orderBy("given_on", "desc")
    .orderBy("id", "desc")
    .execute()
  const skills = await db
    .selectFrom("directory.person_skill")
    .select("concept_id as id")
    .where("centre_id", "=", centreId)
    .where("person_id", "=", person.id)
    .execute()
  const names = await conceptNames(
    tx,
    skills.map((row) => row.id),
    locale,
  )
  const territory = person.territoryId === null ? undefined : await territoriesById(tx, [person.territoryId])
  return {
    person,
    territory: territory?.get(person.territoryId ?? "")?.name ?? null,
    skills: [...names.values()].sort((one, other) => one.name.localeCompare(other.name, locale)),
    positions,
    mandates: await listMandates(tx, centreId, { personId: person.id }),
    consents: consents.map((row) => ({ ...row, means: row.means as ConsentMeans })),
  }
}
