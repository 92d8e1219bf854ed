import { sql } from "kysely"
import { accountErased } from "#modules/account/index.server.ts"
import { personErased, personKind, structureKind } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { agenda } from "../tables.server.ts"
import { closeEnrolment } from "./close-enrolment.server.ts"
import { recount } from "./recount.server.ts"

/** When people or structures become one, enrolments turn to the one that stays; when somebody is erased, what names them goes. Called once, by the module's door. */
export function followDirectory(): void {
  registerReferences({
    kind: structureKind,
    label: () => m.agenda_references(),
    count: (tx, id) => asInstallation(tx, () => countRows(tx, "structure_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnStructures(tx, from, to)),
  })
  registerReferences({
    kind: personKind,
    label: () => m.agenda_references(),
    count: (tx, id) => asInstallation(tx, () => countRows(tx, "person_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnPeople(tx, from, to)),
  })
  personErased.on(async (tx, { centreId, personId, addresses }, caller) => {
    const work = { tx, caller, now: new Date() }
    for (const enrolment of await comingOf(tx, centreId, personId, work.now)) {
      const closed = await closeEnrolment(work, enrolment, "erased")
      if (closed.kind !== "done") throw new Error(`An enrolment was not given up: ${JSON.stringify(closed)}`)
    }
    await sql`
      update agenda.enrolment set email = null, phone = '', given_name = '', family_name = '', name_key = '', structure_typed = '',
        access_needs = '', meal = '', answer = '', account_id = null, forgotten_at = ${work.now}
      where centre_id = ${centreId} and (person_id = ${personId} or (person_id is null and lower(email) = any (${[...addresses]}::text[])))`.execute(
      agenda(tx),
    )
  })
  accountErased.on(async (tx, { accountId }) => {
    // What an account enrolled for stays the centre's business; its link to the account goes.
    await asInstallation(tx, async () => {
      await sql`update agenda.enrolment set account_id = null where account_id = ${accountId}`.execute(agenda(tx))
      await sql`delete from agenda.calendar_key where account_id = ${accountId}`.execute(agenda(tx))
    })
  })
}

async function countRows(tx: Tx, column: "person_id" | "structure_id", id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from agenda.enrolment where ${sql.ref(column)} = ${id}`.execute(agenda(tx))
  return rows[0]?.count ?? 0
}

async function turnStructures(tx: Tx, from: string, to: string): Promise<number> {
  const turned = await agenda(tx)
    .updateTable("agenda.enrolment")
    .set({ structure_id: to })
    .where("structure_id", "=", from)
    .executeTakeFirst()
  return Number(turned.numUpdatedRows)
}

/** Enrolled under both names for one activity, they keep the place they hold, or the better rank; the ledger has brought its own rows together before. */
async function turnPeople(tx: Tx, from: string, to: string): Promise<number> {
  const db = agenda(tx)
  await sql`
    update agenda.enrolment e set state = 'withdrawn', closed_at = now(), closed_by = 'staff', participation_id = null
    from (
      select distinct on (gone.activity_id) gone.activity_id, gone.id as one, kept.id as other,
        (gone.state = 'enrolled') and (kept.state <> 'enrolled') as one_stays
      from agenda.enrolment gone join agenda.enrolment kept on kept.activity_id = gone.activity_id and kept.person_id = ${to} and kept.closed_at is null
      where gone.person_id = ${from} and gone.closed_at is null
    ) as twice
    where e.activity_id = twice.activity_id and e.id = case when twice.one_stays then twice.other else twice.one end`.execute(
    db,
  )
  const { rows } = await sql<{ activityId: string }>`
    update agenda.enrolment set person_id = ${to} where person_id = ${from} returning activity_id as "activityId"`.execute(
    db,
  )
  await sql`
    update agenda.enrolment e set participation_id = p.id from activity.published_participation p
    where e.person_id = ${to} and e.state = 'enrolled' and p.activity_id = e.activity_id and p.person_id = ${to} and p.role = 'participant'`.execute(
    db,
  )
  for (const activityId of new Set(rows.map((row) => row.activityId))) await recount(tx, activityId)
  return rows.length
}

/** What somebody who is erased would still have come to: the place is another's. */
async function comingOf(tx: Tx, centreId: string, personId: string, now: Date) {
  return await selectEnrolments(tx)
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .where("closed_at", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("agenda.announcement")
          .select("agenda.announcement.activity_id")
          .whereRef("agenda.announcement.activity_id", "=", "agenda.enrolment.activity_id")
          .where("ends_on", ">=", dateIn(now)),
      ),
    )
    .execute()
}
