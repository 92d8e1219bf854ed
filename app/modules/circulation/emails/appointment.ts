import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Slot } from "../domain/slots.ts"
import { slotInWords } from "../ui/slot-in-words.ts"

/** The mail after somebody asked for an appointment: its link confirms it, and cancels it later on. */
export async function appointmentMail(given: { centre: string; slot: Slot; secret: string; minutes: number }) {
  const when = slotInWords(given.slot)
  return await renderLetter({
    subject: m.circulation_mail_appointment_subject({ when }),
    before: [m.circulation_mail_hello(), m.circulation_mail_appointment_text({ centre: given.centre, when })],
    button: {
      label: m.circulation_mail_appointment_button(),
      url: `${signInSettings().origin}${localPath(`/rendez-vous/${given.secret}`)}`,
    },
    after: [m.circulation_mail_appointment_after({ minutes: given.minutes })],
  })
}

/** The mail that tells somebody that the centre had to cancel. */
export async function appointmentCancelledMail(given: { centre: string; slug: string; slot: Slot }) {
  const when = slotInWords(given.slot)
  return await renderLetter({
    subject: m.circulation_mail_appointment_cancelled_subject({ when }),
    before: [m.circulation_mail_hello(), m.circulation_mail_appointment_cancelled_text({ centre: given.centre, when })],
    button: {
      label: m.circulation_mail_appointment_again(),
      url: `${signInSettings().origin}${localPath(`/centres/${given.slug}/rendez-vous`)}`,
    },
    after: [],
  })
}
