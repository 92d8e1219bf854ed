import type { Selectable } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { LendingRules } from "../domain/lending-rules.ts"
import { defaultRules } from "../domain/lending-rules.ts"
import type { CirculationRules } from "../schema.ts"
import { circulation } from "../tables.server.ts"

/** How a centre lends and receives, with the version of these rules (0: the defaults, never settled). */
export async function rulesOf(tx: Tx, centreId: string): Promise<LendingRules & { version: number }> {
  const row = await circulation(tx)
    .selectFrom("circulation.rules")
    .selectAll()
    .where("centre_id", "=", centreId)
    .executeTakeFirst()
  return row === undefined ? { ...defaultRules, version: 0 } : { ...rulesOfRow(row), version: row.version }
}

function rulesOfRow(row: Selectable<CirculationRules>): LendingRules {
  return {
    loanDays: row.loan_days,
    loansMax: row.loans_max,
    renewalsMax: row.renewals_max,
    holdsMax: row.holds_max,
    setAsideDays: row.set_aside_days,
    remindBeforeDays: row.remind_before_days,
    remindLateDays: row.remind_late_days,
    remindAgainDays: row.remind_again_days,
    byKind: row.by_kind as LendingRules["byKind"],
    partnerCentres: row.partner_centres,
    appointments: row.appointments,
    appointmentMinutes: row.appointment_minutes,
  }
}
