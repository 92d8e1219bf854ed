import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** The mail that asks somebody what they say of a course: one link, theirs, without an account. */
export async function evaluationMail(given: {
  centre: string
  course: string
  title: string
  closesOn: string
  secret: string
}) {
  return await renderLetter({
    subject: m.training_mail_subject({ course: given.course }),
    before: [m.training_mail_hello(), m.training_mail_text({ centre: given.centre, course: given.course })],
    button: {
      label: m.training_mail_button(),
      url: `${signInSettings().origin}${localPath(`/evaluations/${given.secret}`)}`,
    },
    after: [m.training_mail_after({ date: formatDate(given.closesOn, getLocale()) })],
  })
}
