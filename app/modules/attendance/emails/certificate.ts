import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { certificateAddresses } from "../operations/certificate-addresses.server.ts"

/** The mail that brings somebody their certificate: a link to the document, and its number. */
export async function certificateMail({ title, centre, number }: { title: string; centre: string; number: string }) {
  return await renderLetter({
    subject: m.attendance_mail_certificate_subject({ title }),
    before: [m.attendance_mail_hello(), m.attendance_mail_certificate_text({ title, centre })],
    button: {
      label: m.attendance_mail_certificate_button(),
      url: `${signInSettings().origin}${certificateAddresses(number).document}`,
    },
    after: [m.attendance_mail_certificate_after({ number })],
  })
}
