import { sql } from "kysely"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { activity } from "../tables.server.ts"
import { closeThemes } from "./theme-lock.server.ts"
import { turnPeople } from "./turn-people.server.ts"
import type { TurnedLine } from "./turned-lines.server.ts"
import { linesOf, turnLines } from "./turned-lines.server.ts"

/** When people, structures or themes become one, the ledger's rows turn to the one that stays. Called once, by the module's door. */
export function followMerges(): void {
  // Lines of other centres are behind the wall, and turn all the same.
  registerReferences({
    kind: structureKind,
    label: () => m.activity_references(),
    count: (tx, id) => asInstallation(tx, () => countRows(tx, "structure_id", id)),
    repoint: (tx, from, to, caller) => asInstallation(tx, () => turnStructures(tx, from, to, caller)),
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
    repoint: (tx, from, to, caller) => asInstallation(tx, () => turnThemes(tx, from, to, caller)),
  })
}

async function countRows(tx: Tx, column: "person_id" | "structure_id", id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from activity.participation where ${sql.ref(column)} = ${id}`.execute(activity(tx))
  return rows[0]?.count ?? 0
}

/** Their kind stays as it was counted. */
async function turnStructures(tx: Tx, from: string, to: string, caller: Caller): Promise<number> {
  const db = activity(tx)
  const revision = {
    action: "participations",
    reason: m.activity_reason_structures_merged(),
    before: { structureId: from },
    after: { structureId: to },
  } as const
  const people = await turnLines(tx, caller, await linesOf(tx, "structure_id", from), revision, () =>
    db
      .updateTable("activity.participation")
      .set({ structure_id: to })
      .where("structure_id", "=", from)
      .executeTakeFirst(),
  )
  const funders = await db
    .updateTable("activity.funder")
    .set({ structure_id: to })
    .where("structure_id", "=", from)
    .executeTakeFirst()
  return Number(people.numUpdatedRows) + Number(funders.numUpdatedRows)
}

async function countThemes(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from activity.activity where theme_id = ${id}`.execute(activity(tx))
  return rows[0]?.count ?? 0
}

async function turnThemes(tx: Tx, from: string, to: string, caller: Caller): Promise<number> {
  const db = activity(tx)
  await closeThemes(tx)
  const { rows: turning } = await sql<TurnedLine>`
    select id as "activityId", centre_id as "centreId" from activity.activity where theme_id = ${from} order by id`.execute(
    db,
  )
  const revision = {
    action: "edited",
    reason: m.activity_reason_themes_merged(),
    before: { themeId: from },
    after: { themeId: to },
  } as const
  await turnLines(tx, caller, turning, revision, () =>
    db.updateTable("activity.activity").set({ theme_id: to }).where("theme_id", "=", from).execute(),
  )
  return turning.length
}
