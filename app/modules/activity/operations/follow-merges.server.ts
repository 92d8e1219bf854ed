import { sql } from "kysely"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { activity } from "../tables.server.ts"
import { noteRevision } from "./note-revision.server.ts"
import { openLine } from "./open-line.server.ts"
import { settle } from "./settle.server.ts"

/** When people, structures or themes become one, the ledger's rows turn to the one that stays. Called once, by the module's door. */
export function followMerges(): void {
  // Lines of other centres are behind the wall, and turn all the same.
  registerReferences({
    kind: structureKind,
    label: () => m.activity_references(),
    count: (tx, id) => asInstallation(tx, () => countRows(tx, "structure_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnStructures(tx, from, to)),
  })
  registerReferences({
    kind: personKind,
    label: () => m.activity_references(),
    count: (tx, id) => asInstallation(tx, () => countRows(tx, "person_id", id)),
    repoint: (tx, from, to, caller) => asInstallation(tx, () => turnPeople(tx, from, to, caller)),
  })
  registerReferences({
    kind: conceptKind,
    label: () => m.activity_references_themes(),
    count: (tx, id) => asInstallation(tx, () => countThemes(tx, id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnThemes(tx, from, to)),
  })
}

async function countRows(tx: Tx, column: "person_id" | "structure_id", id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from activity.participation where ${sql.ref(column)} = ${id}`.execute(activity(tx))
  return rows[0]?.count ?? 0
}

/** Their kind stays as it was counted. */
async function turnStructures(tx: Tx, from: string, to: string): Promise<number> {
  const db = activity(tx)
  const people = await db
    .updateTable("activity.participation")
    .set({ structure_id: to })
    .where("structure_id", "=", from)
    .returning(["centre_id", "activity_id"])
    .execute()
  await settleLines(tx, people)
  const funders = await db
    .updateTable("activity.funder")
    .set({ structure_id: to })
    .where("structure_id", "=", from)
    .executeTakeFirst()
  return people.length + Number(funders.numUpdatedRows)
}

/** Somebody who was written twice in one activity is there once: presences are brought together, and the line says why its figures changed. */
async function turnPeople(tx: Tx, from: string, to: string, caller: Caller): Promise<number> {
  const db = activity(tx)
  const { rows: twice } = await sql<{ centreId: string; activityId: string; gone: string; kept: string }>`
    select gone.centre_id as "centreId", gone.activity_id as "activityId", gone.id as gone, kept.id as kept
    from activity.participation gone join activity.participation kept
      on kept.activity_id = gone.activity_id and kept.role = gone.role and kept.person_id = ${to}
    where gone.person_id = ${from}`.execute(db)
  for (const { centreId, activityId, gone, kept } of twice) {
    // Waits for a freeze of its years, or makes it wait.
    const line = await openLine(tx, centreId, activityId)
    await sql`
      insert into activity.presence (centre_id, slot_id, participation_id, people, minutes, remote)
      select centre_id, slot_id, ${kept}, people, minutes, remote from activity.presence where centre_id = ${centreId} and participation_id = ${gone}
      on conflict do nothing`.execute(db)
    await db.deleteFrom("activity.participation").where("centre_id", "=", centreId).where("id", "=", gone).execute()
    await noteRevision(tx, caller, new Date(), {
      centreId,
      activityId,
      action: "participations",
      reason: m.activity_reason_people_merged(),
      afterFreeze: (line?.frozenYears.length ?? 0) > 0,
      before: { participations: [{ id: gone, personId: from }] },
      after: { participations: [{ id: kept, personId: to }] },
    })
    await settle(tx, centreId, [activityId])
  }
  const turned = await db
    .updateTable("activity.participation")
    .set({ person_id: to })
    .where("person_id", "=", from)
    .returning(["centre_id", "activity_id"])
    .execute()
  await settleLines(tx, turned)
  return twice.length + turned.length
}

/** Who stands behind these lines' tallies is worked out anew. */
async function settleLines(tx: Tx, rows: readonly { centre_id: string; activity_id: string }[]): Promise<void> {
  for (const [centreId, lines] of Map.groupBy(rows, (row) => row.centre_id))
    await settle(tx, centreId, [...new Set(lines.map(({ activity_id }) => activity_id))])
}

async function countThemes(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from activity.activity where theme_id = ${id}`.execute(activity(tx))
  return rows[0]?.count ?? 0
}

async function turnThemes(tx: Tx, from: string, to: string): Promise<number> {
  const { rows } = await sql<{ id: string; centreId: string }>`
    update activity.activity set theme_id = ${to} where theme_id = ${from} returning id, centre_id as "centreId"`.execute(
    activity(tx),
  )
  for (const [centreId, lines] of Map.groupBy(rows, (row) => row.centreId))
    await settle(
      tx,
      centreId,
      lines.map(({ id }) => id),
    )
  return rows.length
}
