import { z } from "zod"
import { centreNames } from "#modules/centre/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { rulesOf } from "../queries/rules-of.server.ts"
import { circulation } from "../tables.server.ts"

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const kindRule = z.object({
  lendable: z.boolean().optional(),
  days: whole(1, 365).optional(),
  renewals: whole(0, 50).optional(),
  max: whole(1, 500).optional(),
})

/** Settles how a centre lends, reminds and receives, when `version` is the one that was read (0: never settled). */
export const settleRules = operation({
  name: "circulation.settle-rules",
  permission: permissions["circulation.settle-rules"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    version: z.coerce.number().int(),
    loanDays: whole(1, 365),
    loansMax: whole(1, 500),
    renewalsMax: whole(0, 50),
    holdsMax: whole(0, 100),
    setAsideDays: whole(1, 90),
    remindBeforeDays: whole(0, 30),
    remindLateDays: whole(1, 90),
    remindAgainDays: whole(2, 180),
    byKind: z.record(z.string().max(40), kindRule).default({}),
    partnerCentres: z.array(z.uuid()).max(200).default([]),
    appointments: z.boolean(),
    appointmentMinutes: whole(15, 240),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId } = input
    if (input.remindLateDays >= input.remindAgainDays)
      return invalid({ remindAgainDays: [m.circulation_error_reminders_order()] })
    const names = await centreNames(tx)
    if (!names.has(centreId)) return refused("circulation_refused_unknown_reader")
    if ((await rulesOf(tx, centreId)).version !== input.version) return refused("circulation_refused_changed_meanwhile")
    const columns = {
      loan_days: input.loanDays,
      loans_max: input.loansMax,
      renewals_max: input.renewalsMax,
      holds_max: input.holdsMax,
      set_aside_days: input.setAsideDays,
      remind_before_days: input.remindBeforeDays,
      remind_late_days: input.remindLateDays,
      remind_again_days: input.remindAgainDays,
      by_kind: JSON.stringify(input.byKind),
      partner_centres: input.partnerCentres.filter((id) => names.has(id) && id !== centreId),
      appointments: input.appointments,
      appointment_minutes: input.appointmentMinutes,
      version: input.version + 1,
      updated_at: now,
    }
    const written = await circulation(tx)
      .insertInto("circulation.rules")
      .values({ centre_id: centreId, ...columns })
      .onConflict((conflict) =>
        conflict.column("centre_id").doUpdateSet(columns).where("circulation.rules.version", "=", input.version),
      )
      .returning("version")
      .executeTakeFirst()
    if (written === undefined) return refused("circulation_refused_changed_meanwhile")
    audit({ details: { partners: columns.partner_centres.length } })
    return done({ version: written.version })
  },
})
