import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** The mail that says that a document waits at the desk, until a day. */
export async function setAsideMail({
  centre,
  title,
  until,
  slug,
}: {
  centre: string
  title: string
  until: string
  slug: string
}) {
  return await renderLetter({
    subject: m.circulation_mail_set_aside_subject({ title }),
    before: [
      m.circulation_mail_hello(),
      m.circulation_mail_set_aside_text({ title, centre, until: formatDate(until, getLocale(), true) }),
    ],
    button: {
      label: m.circulation_mail_set_aside_button(),
      url: `${signInSettings().origin}${localPath(`/centres/${slug}`)}`,
    },
    after: [m.circulation_mail_set_aside_not_needed()],
  })
}
