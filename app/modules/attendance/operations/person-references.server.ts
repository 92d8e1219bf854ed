import { sql } from "kysely"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ReferenceHolder } from "#platform/references/index.server.ts"
import { attendance } from "../tables.server.ts"
import { turnAttendee } from "./turn-attendee.server.ts"

/** When people are merged: what they signed is theirs who stays, on the line of the ledger that stays. */
export const personReferences: ReferenceHolder = {
  kind: personKind,
  label: () => m.attendance_references(),
  count: (tx, id) =>
    asInstallation(tx, async () => {
      const { rows } = await sql<{ count: number }>`
        select (select count(*) from attendance.signature where person_id = ${id})
          + (select count(*) from attendance.certificate where person_id = ${id}) as count`.execute(attendance(tx))
      return rows[0]?.count ?? 0
    }),
  repoint: (tx, from, to) => asInstallation(tx, () => turnPeople(tx, from, to)),
}

/** The same for structures. */
export const structureReferences: ReferenceHolder = {
  kind: structureKind,
  label: () => m.attendance_references_newcomers(),
  count: (tx, id) =>
    asInstallation(tx, async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from attendance.newcomer where structure_id = ${id}`.execute(attendance(tx))
      return rows[0]?.count ?? 0
    }),
  repoint: (tx, from, to) =>
    asInstallation(tx, async () => {
      const turned = await attendance(tx)
        .updateTable("attendance.newcomer")
        .set({ structure_id: to })
        .where("structure_id", "=", from)
        .executeTakeFirst()
      return Number(turned.numUpdatedRows)
    }),
}

async function turnPeople(tx: Tx, from: string, to: string): Promise<number> {
  const db = attendance(tx)
  // The ledger brought two lines of one activity together: what was signed on the one that is gone goes to the other.
  const { rows: gone } = await sql<{ centreId: string; gone: string; kept: string }>`
    select distinct signature.centre_id as "centreId", signature.attendee_id as gone, kept.id as kept
    from attendance.signature join activity.published_participation kept
      on kept.centre_id = signature.centre_id and kept.activity_id = signature.activity_id and kept.person_id = ${to}
    where signature.person_id = ${from} and kept.role = 'participant' and not exists (
      select from activity.published_participation own where own.centre_id = signature.centre_id and own.id = signature.attendee_id
    )`.execute(db)
  for (const line of gone) {
    await turnAttendee(tx, line.centreId, line.gone, line.kept)
    await db
      .updateTable("attendance.certificate")
      .set({ replaced_at: new Date() })
      .where("centre_id", "=", line.centreId)
      .where("participation_id", "=", line.gone)
      .where("replaced_at", "is", null)
      .execute()
  }
  let changed = 0
  for (const table of ["signature", "newcomer", "certificate"] as const) {
    const turned = await db
      .updateTable(`attendance.${table}`)
      .set({ person_id: to })
      .where("person_id", "=", from)
      .executeTakeFirst()
    changed += Number(turned.numUpdatedRows)
  }
  return changed
}
