import { z } from "zod"
import { hashOf, newSecret } from "#modules/account/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { freeSlots, slotKey } from "../domain/slots.ts"
import { structureKinds } from "../domain/structure-kind.ts"
import { appointmentMail } from "../emails/appointment.ts"
import { permissions } from "../permissions.ts"
import { takenSlots } from "../queries/appointments.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { circulation } from "../tables.server.ts"
import { line } from "./fields.ts"
import { personName, requiredEmail } from "./reader-input.ts"

/** How long a slot is kept for somebody who has not followed the link of the mail. */
const keptMinutes = 60

/**
 * Somebody asks for a first visit at a free slot ("2026-03-14 09:30"). Called as the installation. The slot is theirs for an hour, until the link of the
 * mail confirms it; one slot, one appointment: the second who asks is told.
 */
export const askAppointment = operation({
  name: "circulation.ask-appointment",
  permission: permissions["circulation.ask"],
  input: z.object({
    centreId: z.uuid(),
    slot: z.string().max(20),
    name: personName,
    email: requiredEmail,
    structureKind: z.enum(structureKinds),
    people: z.coerce.number().int().min(1).max(200).default(1),
    subject: line(1000),
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId } = input
    const desk = await findDesk(tx, centreId, now)
    if (desk === undefined || !desk.rules.appointments) return refused("circulation_refused_no_appointments")
    await circulation(tx)
      .updateTable("circulation.appointment")
      .set({ state: "lapsed" })
      .where("centre_id", "=", centreId)
      .where("state", "=", "unconfirmed")
      .where("asked_at", "<", new Date(now.getTime() - keptMinutes * 60_000))
      .execute()
    const taken = await takenSlots(tx, centreId, desk.today)
    const free = freeSlots(desk.hours, { date: desk.today, time: desk.time }, desk.rules.appointmentMinutes, taken)
    const slot = free.find((one) => slotKey(one) === input.slot)
    if (slot === undefined)
      return refused(taken.has(input.slot) ? "circulation_refused_slot_taken" : "circulation_refused_no_slot")
    const secret = newSecret()
    const inserted = await circulation(tx)
      .insertInto("circulation.appointment")
      .values({
        centre_id: centreId,
        on_date: slot.date,
        from_time: slot.from,
        to_time: slot.to,
        name: input.name,
        email: input.email,
        structure_kind: input.structureKind,
        people: input.people,
        subject: input.subject,
        locale: caller.locale,
        state: "unconfirmed",
        secret_hash: hashOf(secret),
        asked_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (inserted === undefined) return refused("circulation_refused_slot_taken")
    await sendMail(tx, {
      to: input.email,
      centreId,
      ...(await appointmentMail({ centre: desk.name, slot, secret, minutes: keptMinutes })),
    })
    audit({ centreId, subject: { kind: "circulation.appointment", id: inserted.id } })
    return done({ appointmentId: inserted.id })
  },
})
