import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

interface Hold {
  title: string
  centre: string
  secret: string
  confirmed: boolean
}

/** The mail after somebody asked for a document: its link confirms the hold, or shows it and cancels it. */
export async function holdMail({ title, centre, secret, confirmed }: Hold) {
  return await renderLetter({
    subject: confirmed
      ? m.circulation_mail_hold_noted_subject({ title })
      : m.circulation_mail_hold_confirm_subject({ title }),
    before: [
      m.circulation_mail_hello(),
      confirmed
        ? m.circulation_mail_hold_noted_text({ title, centre })
        : m.circulation_mail_hold_confirm_text({ title, centre }),
    ],
    button: {
      label: confirmed ? m.circulation_mail_hold_noted_button() : m.circulation_mail_hold_confirm_button(),
      url: `${signInSettings().origin}${localPath(`/reservations/${secret}`)}`,
    },
    after: [confirmed ? m.circulation_mail_hold_noted_after() : m.circulation_mail_hold_confirm_after()],
  })
}
