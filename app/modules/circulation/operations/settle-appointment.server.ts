import { z } from "zod"
import { sendMail } from "#platform/mail/index.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { halfOf } from "../domain/calendar.ts"
import { appointmentCancelledMail } from "../emails/appointment.ts"
import { permissions } from "../permissions.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { circulation } from "../tables.server.ts"
import { enterLedger } from "./enter-ledger.server.ts"
import { keepLine } from "./keep-line.server.ts"

type Settled = { visitId: string | null }

/** Staff says what came of an appointment: they came (a visit is counted), or the centre cancels, and they are told by mail. */
export const settleAppointment = operation({
  name: "circulation.settle-appointment",
  permission: permissions["circulation.receive"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), appointmentId: z.uuid(), came: z.boolean() }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, appointmentId, came } = input
    const desk = await findDesk(tx, centreId, now)
    const settled = await circulation(tx)
      .updateTable("circulation.appointment")
      .set({ state: came ? "came" : "cancelled" })
      .where("centre_id", "=", centreId)
      .where("id", "=", appointmentId)
      .where("state", "in", ["unconfirmed", "confirmed"])
      .returning(["on_date", "from_time", "to_time", "structure_kind", "people", "email", "locale"])
      .executeTakeFirst()
    if (desk === undefined || settled === undefined) return refused("circulation_refused_appointment_over")
    audit({ subject: { kind: "circulation.appointment", id: appointmentId }, details: { came } })
    const slot = { date: settled.on_date, from: settled.from_time, to: settled.to_time }
    if (!came) {
      if (settled.email !== null) {
        const mail = await withLocale(settled.locale === "en" ? "en" : "fr", () =>
          appointmentCancelledMail({ centre: desk.name, slug: desk.slug, slot }),
        )
        await sendMail(tx, { to: settled.email, centreId, ...mail })
      }
      return done<Settled>({ visitId: null })
    }
    if (slot.date > desk.today) return refused("circulation_refused_day_to_come")
    const visit = await circulation(tx)
      .insertInto("circulation.visit")
      .values({
        centre_id: centreId,
        on_date: slot.date,
        half: halfOf(slot.from),
        structure_kind: settled.structure_kind,
        people: settled.people,
        appointment_id: appointmentId,
        typed_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    const entered = await enterLedger(work, centreId, {
      kind: "visit",
      id: visit.id,
      date: slot.date,
      half: halfOf(slot.from),
      minutes: null,
      people: settled.people,
      structureKind: settled.structure_kind,
      structureId: null,
      groupName: "",
      readerId: null,
      personId: null,
    })
    if (entered.kind !== "done") return entered
    await keepLine(tx, "visit", centreId, visit.id, entered.value.activityId)
    return done<Settled>({ visitId: visit.id })
  },
})
