import { sql } from "kysely"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Contribution } from "../domain/mandate-role.ts"
import { directory } from "../tables.server.ts"
import type { Mandate, StructureSheet } from "../ui/structure-sheet.ts"
import { findStructure } from "./find-structure.server.ts"

/** All that a centre knows of a structure: its people, years of membership, mandates and partnerships. Row security says what is in sight. */
export async function structureSheet(
  tx: Tx,
  centreId: string,
  id: string,
  locale: Locale,
): Promise<StructureSheet | undefined> {
  const structure = await findStructure(tx, id)
  if (structure === undefined) return undefined
  const db = directory(tx)
  const people = await sql<StructureSheet["people"][number]>`
    select p.id, case when p.family_name is null then null else concat_ws(' ', p.given_name, p.family_name) end as name,
      f.title, f.from_on as "fromOn", f.to_on as "toOn"
    from directory.position f join directory.person p on p.centre_id = f.centre_id and p.id = f.person_id
    where f.structure_id = ${structure.id} and f.centre_id = ${centreId}
    order by (f.to_on is not null and f.to_on < current_date), p.search_name, f.id limit 500`.execute(db)
  const memberships = await db
    .selectFrom("directory.membership")
    .select(["year", "joined_on as joinedOn", "fee_cents as feeCents"])
    .where("structure_id", "=", structure.id)
    .where("centre_id", "=", centreId)
    .orderBy("year", "desc")
    .execute()
  const partnerships = await db
    .selectFrom("directory.partnership")
    .select(["id", "subject", "brings", "from_year as fromYear", "to_year as toYear"])
    .where("structure_id", "=", structure.id)
    .where("centre_id", "=", centreId)
    .orderBy("from_year", "desc")
    .orderBy("id")
    .execute()
  const fields = await db
    .selectFrom("directory.structure_field")
    .select("concept_id as id")
    .where("structure_id", "=", structure.id)
    .execute()
  const names = await conceptNames(
    tx,
    fields.map((row) => row.id),
    locale,
  )
  return {
    structure,
    fields: [...names.values()].sort((one, other) => one.name.localeCompare(other.name, locale)),
    people: people.rows,
    memberships,
    mandates: await listMandates(tx, centreId, { structureId: structure.id }),
    partnerships: partnerships.map((row) => ({ ...row, brings: row.brings as Contribution[] })),
  }
}

/** Mandates of a centre's board: of one structure, of one person, or all; those that run first, then by college. */
export async function listMandates(
  tx: Tx,
  centreId: string,
  of: { structureId?: string; personId?: string } = {},
): Promise<Mandate[]> {
  const { rows } = await sql<Mandate>`
    select m.id, m.version, m.college, m.role, m.from_on as "fromOn", m.to_on as "toOn", m.person_id as "personId", m.structure_id as "structureId",
      case when p.family_name is null then null else concat_ws(' ', p.given_name, p.family_name) end as "personName", s.name as "structureName"
    from directory.mandate m left join directory.person p on p.centre_id = m.centre_id and p.id = m.person_id
      left join directory.structure s on s.id = m.structure_id
    where m.centre_id = ${centreId} and ${of.structureId === undefined ? sql`true` : sql`m.structure_id = ${of.structureId}`}
      and ${of.personId === undefined ? sql`true` : sql`m.person_id = ${of.personId}`}
    order by (m.to_on is not null and m.to_on < current_date),
      array_position(array['president', 'vice_president', 'treasurer', 'secretary', 'member', 'invited'], m.role), m.college, m.from_on desc, m.id`.execute(
    directory(tx),
  )
  return rows
}
