import { sql } from "kysely"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Structure, StructureRow } from "../domain/structure.ts"
import { structureOfRow } from "../domain/structure.ts"
import type { VCardPerson } from "../formats/vcard.ts"
import { directory } from "../tables.server.ts"

/** Structures whole, in the order of these identifiers, with their years of membership in a centre. */
export async function structuresForExport(
  tx: Tx,
  centreId: string,
  ids: readonly string[],
): Promise<(Structure & { years: number[] })[]> {
  const { rows } = await sql<StructureRow & { years: number[] }>`
    select s.*, array(select year from directory.membership m where m.structure_id = s.id and m.centre_id = ${centreId} order by year) as years
    from directory.structure s where s.id = any (${[...ids]}::uuid[]) and s.merged_into is null
    order by array_position(${[...ids]}::uuid[], s.id)`.execute(directory(tx))
  return rows.map((row) => ({ ...structureOfRow(row), years: row.years }))
}

/** People of a centre with their running functions and skills, in the order of these identifiers. Row security says who is in sight. */
export async function peopleForExport(
  tx: Tx,
  centreId: string,
  ids: readonly string[],
  locale: Locale,
): Promise<VCardPerson[]> {
  const { rows } = await sql<Omit<VCardPerson, "skills"> & { conceptIds: string[] }>`
    select p.id, coalesce(p.given_name, '') as "givenName", p.family_name as "familyName", p.email, coalesce(p.phone, '') as phone,
      coalesce(p.mobile, '') as mobile,
      array(select concept_id from directory.person_skill k where k.centre_id = p.centre_id and k.person_id = p.id order by 1) as "conceptIds",
      coalesce((select json_agg(json_build_object('title', f.title, 'structure', s.name, 'email', f.email, 'phone', coalesce(f.phone, ''))
          order by f.from_on desc nulls last, f.id)
        from directory.position f join directory.structure s on s.id = f.structure_id
        where f.centre_id = p.centre_id and f.person_id = p.id and (f.to_on is null or f.to_on >= current_date)), '[]') as functions
    from directory.person p
    where p.centre_id = ${centreId} and p.id = any (${[...ids]}::uuid[]) and p.family_name is not null
    order by array_position(${[...ids]}::uuid[], p.id)`.execute(directory(tx))
  const names = await conceptNames(
    tx,
    rows.flatMap(({ conceptIds }) => conceptIds),
    locale,
  )
  return rows.map(({ conceptIds, ...person }) => ({
    ...person,
    skills: conceptIds.flatMap((id) => names.get(id)?.name ?? []),
  }))
}
