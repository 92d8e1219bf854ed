import { sql } from "kysely"
import { z } from "zod"
import { centreNames, findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { installationZone, momentIn } from "#platform/kernel/calendar.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import type { ReminderStage } from "../domain/reminder.ts"
import { reminderStage } from "../domain/reminder.ts"
import type { RemindedLoan } from "../emails/reminder.ts"
import { reminderMail } from "../emails/reminder.ts"
import { permissions } from "../permissions.ts"
import { rulesOf } from "../queries/rules-of.server.ts"
import { circulation } from "../tables.server.ts"

interface OpenLoan {
  centreId: string
  id: string
  title: string
  dueOn: string
  stage: number
}

/**
 * Tells a reader in one mail of all that is due soon or late, whichever centre lent it, and keeps how far each loan was told: never twice the same stage. Nothing
 * new to tell, no address, no wish for reminders: no mail. Called by the daily job.
 */
export const remindReader = operation({
  name: "circulation.remind-reader",
  permission: permissions["circulation.lend"],
  input: z.object({ centreId: z.uuid(), readerId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const reader = await circulation(tx)
      .selectFrom("circulation.reader")
      .select(["email", "mail_key", "wants_reminders"])
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.readerId)
      .executeTakeFirst()
    if (reader === undefined || reader.email === null || !reader.wants_reminders) return done({ told: 0 })
    const told = await newStages(tx, input.readerId, now)
    const [first] = told
    if (first === undefined) return done({ told: 0 })
    for (const { loan, stage } of told) {
      await circulation(tx)
        .updateTable("circulation.loan")
        .set({ reminder_stage: stage, reminded_at: now })
        .where("centre_id", "=", loan.centreId)
        .where("id", "=", loan.id)
        .execute()
    }
    const names = await centreNames(tx)
    const loans = told.map(
      ({ loan, stage }): RemindedLoan => ({
        title: loan.title,
        dueOn: loan.dueOn,
        centre: names.get(loan.centreId)?.name ?? "",
        isLate: stage > 1,
      }),
    )
    const slug = names.get(first.loan.centreId)?.slug ?? ""
    await sendMail(tx, {
      to: reader.email,
      centreId: input.centreId,
      ...(await reminderMail({ loans, slug, key: reader.mail_key })),
    })
    audit({
      centreId: input.centreId,
      subject: { kind: "circulation.reader", id: input.readerId },
      details: { loans: told.length },
    })
    return done({ told: told.length })
  },
})

async function newStages(tx: Tx, readerId: string, now: Date): Promise<{ loan: OpenLoan; stage: ReminderStage }[]> {
  // Two jobs at once: the second finds nothing left to tell.
  const { rows } = await sql<OpenLoan>`
    select centre_id as "centreId", id, coalesce(title, '') as title, due_on as "dueOn", reminder_stage as stage
    from circulation.loan where reader_id = ${readerId} and returned_on is null
    order by due_on, id for update`.execute(circulation(tx))
  const told = []
  for (const loan of rows) {
    const centre = await findCentre(tx, loan.centreId)
    const today = momentIn(now, centre?.timezone ?? installationZone).date
    const stage = reminderStage(loan.dueOn, today, await rulesOf(tx, loan.centreId))
    if (stage > loan.stage) told.push({ loan, stage })
  }
  return told
}
