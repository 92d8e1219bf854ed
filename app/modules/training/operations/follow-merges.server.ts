import { sql } from "kysely"
import { personErased, personKind, structureKind } from "#modules/directory/index.server.ts"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { training } from "../tables.server.ts"

/** When people, structures or themes become one, what training says of them turns to the one that stays; an erased trainer's skills go. */
export function followMerges(): void {
  registerReferences({
    kind: structureKind,
    label: () => m.training_references_structures(),
    count: async (tx, id) =>
      (await countOf(tx, "course", "structure_id", id)) + (await countOf(tx, "course_carrier", "structure_id", id)),
    repoint: (tx, from, to) =>
      asInstallation(
        tx,
        async () =>
          (await turn(tx, "course", "structure_id", from, to)) +
          (await turn(tx, "course_carrier", "structure_id", from, to)),
      ),
  })
  registerReferences({
    kind: conceptKind,
    label: () => m.training_references_themes(),
    count: (tx, id) => countOf(tx, "course", "theme_id", id),
    repoint: (tx, from, to) => asInstallation(tx, () => turn(tx, "course", "theme_id", from, to)),
  })
  registerReferences({
    kind: conceptKind,
    label: () => m.training_references_specialities(),
    count: (tx, id) => countOf(tx, "theme_speciality", "theme_id", id),
    repoint: (tx, from, to) => asInstallation(tx, () => turnSpecialities(tx, from, to)),
  })
  registerReferences({
    kind: personKind,
    label: () => m.training_references_people(),
    count: (tx, id) =>
      asInstallation(
        tx,
        async () =>
          (await countOf(tx, "trainer", "person_id", id)) + (await countOf(tx, "cycle_member", "person_id", id)),
      ),
    repoint: (tx, from, to) => asInstallation(tx, () => turnPeople(tx, from, to)),
  })
  personErased.on(async (tx, { personId }) => {
    await asInstallation(tx, async () => {
      await training(tx).updateTable("training.trainer").set({ skills: "" }).where("person_id", "=", personId).execute()
    })
  })
}

async function countOf(tx: Tx, table: string, column: string, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(`training.${table}`)} where ${sql.ref(column)} = ${id}`.execute(
    training(tx),
  )
  return rows[0]?.count ?? 0
}

async function turn(tx: Tx, table: string, column: string, from: string, to: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(`training.${table}`)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}`.execute(
    training(tx),
  )
  return Number(numAffectedRows ?? 0)
}

/** Of two themes that become one, the speciality of the one that stays is kept. */
async function turnSpecialities(tx: Tx, from: string, to: string): Promise<number> {
  await sql`delete from training.theme_speciality gone using training.theme_speciality kept
    where gone.theme_id = ${from} and kept.theme_id = ${to} and kept.centre_id = gone.centre_id`.execute(training(tx))
  return await turn(tx, "theme_speciality", "theme_id", from, to)
}

/** Who stands twice stands once: what the one that stays says is kept. */
async function turnPeople(tx: Tx, from: string, to: string): Promise<number> {
  const db = training(tx)
  await sql`delete from training.trainer gone using training.trainer kept
    where gone.person_id = ${from} and kept.person_id = ${to} and kept.centre_id = gone.centre_id`.execute(db)
  await sql`delete from training.cycle_member gone using training.cycle_member kept
    where gone.person_id = ${from} and kept.person_id = ${to} and kept.centre_id = gone.centre_id and kept.cycle_id = gone.cycle_id`.execute(
    db,
  )
  return (await turn(tx, "trainer", "person_id", from, to)) + (await turn(tx, "cycle_member", "person_id", from, to))
}
