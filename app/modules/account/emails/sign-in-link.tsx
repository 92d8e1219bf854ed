import { m } from "#platform/messages/index.ts"
import type { RenderedMail } from "./mail-layout.tsx"
import { renderLetter } from "./mail-layout.tsx"

/** The mail that carries a sign-in link, good for so many minutes. */
export async function signInLinkMail({
  name,
  url,
  minutes,
}: {
  name: string
  url: string
  minutes: number
}): Promise<RenderedMail> {
  return await renderLetter({
    subject: m.account_mail_link_subject({ site: m.platform_site_name() }),
    before: [m.account_mail_hello({ name }), m.account_mail_link_text()],
    button: { label: m.account_mail_link_button(), url },
    after: [m.account_mail_link_minutes({ minutes }), m.account_mail_not_you()],
  })
}
