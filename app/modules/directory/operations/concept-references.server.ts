import { sql } from "kysely"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ReferenceHolder } from "#platform/references/index.server.ts"
import { directory } from "../tables.server.ts"

/** When two themes become one: skills, fields of structures, cards and initiatives turn to the one that stays. */
export const conceptReferences: ReferenceHolder = {
  kind: conceptKind,
  label: () => m.directory_references_concepts(),
  // Skills of other centres are behind the wall, and move all the same.
  count: (tx, id) => asInstallation(tx, () => count(tx, id)),
  repoint: (tx, from, to) => asInstallation(tx, () => repoint(tx, from, to)),
}

async function count(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from directory.person_skill where concept_id = ${id})
      + (select count(*) from directory.structure_field where concept_id = ${id})
      + (select count(*) from directory.initiative where ${id}::uuid = any (concept_ids)))::int as count`.execute(
    directory(tx),
  )
  return rows[0]?.count ?? 0
}

async function repoint(tx: Tx, from: string, to: string): Promise<number> {
  const db = directory(tx)
  const changed = await count(tx, from)
  await sql`insert into directory.person_skill (centre_id, person_id, concept_id)
    select centre_id, person_id, ${to} from directory.person_skill where concept_id = ${from} on conflict do nothing`.execute(
    db,
  )
  await sql`delete from directory.person_skill where concept_id = ${from}`.execute(db)
  await sql`insert into directory.structure_field (structure_id, concept_id)
    select structure_id, ${to} from directory.structure_field where concept_id = ${from} on conflict do nothing`.execute(
    db,
  )
  await sql`delete from directory.structure_field where concept_id = ${from}`.execute(db)
  for (const table of ["card", "initiative"])
    await sql`update ${sql.table(`directory.${table}`)} set concept_ids =
      array(select distinct unnest(array_replace(concept_ids, ${from}::uuid, ${to}::uuid)))
      where ${from}::uuid = any (concept_ids)`.execute(db)
  return changed
}
