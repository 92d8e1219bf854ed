import { m } from "#platform/messages/index.ts"
import type { RenderedMail } from "./mail-layout.tsx"
import { renderLetter } from "./mail-layout.tsx"

/** The mail that carries a link to choose a new password, good for so many minutes. */
export async function resetPasswordMail({
  name,
  url,
  minutes,
}: {
  name: string
  url: string
  minutes: number
}): Promise<RenderedMail> {
  return await renderLetter({
    subject: m.account_mail_reset_subject({ site: m.platform_site_name() }),
    before: [m.account_mail_hello({ name }), m.account_mail_reset_text()],
    button: { label: m.account_mail_reset_button(), url },
    after: [m.account_mail_link_minutes({ minutes }), m.account_mail_not_you()],
  })
}
