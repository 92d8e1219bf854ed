import { m } from "#platform/messages/index.ts"
import type { RenderedMail } from "./mail-layout.tsx"
import { renderLetter } from "./mail-layout.tsx"

interface Invitation {
  /** Who invites, as shown to colleagues. */
  from: string
  centre: string
  role: string
  url: string
  days: number
}

/** The mail that invites somebody to join a centre, good for so many days. */
export async function invitationMail({ from, centre, role, url, days }: Invitation): Promise<RenderedMail> {
  return await renderLetter({
    subject: m.account_mail_invitation_subject({ centre }),
    before: [m.account_mail_invitation_hello(), m.account_mail_invitation_text({ from, centre, role })],
    button: { label: m.account_mail_invitation_button(), url },
    after: [m.account_mail_invitation_days({ days }), m.account_mail_invitation_not_you()],
  })
}
