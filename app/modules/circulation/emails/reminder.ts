import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

export interface RemindedLoan {
  title: string
  dueOn: string
  centre: string
  isLate: boolean
}

/** One mail for all that a reader is to be told of: what is late first, then what is due soon. */
export async function reminderMail({ loans, slug, key }: { loans: RemindedLoan[]; slug: string; key: string }) {
  const late = loans.filter(({ isLate }) => isLate)
  const soon = loans.filter(({ isLate }) => !isLate)
  const { origin } = signInSettings()
  return await renderLetter({
    subject:
      late.length > 0
        ? m.circulation_mail_late_subject({ count: late.length })
        : m.circulation_mail_soon_subject({ count: soon.length }),
    before: [
      m.circulation_mail_hello(),
      ...(late.length > 0 ? [m.circulation_mail_late_text({ count: late.length }), ...late.map(line)] : []),
      ...(soon.length > 0 ? [m.circulation_mail_soon_text({ count: soon.length }), ...soon.map(line)] : []),
    ],
    button: { label: m.circulation_mail_set_aside_button(), url: `${origin}${localPath(`/centres/${slug}`)}` },
    after: [
      m.circulation_mail_reminder_renew(),
      m.circulation_mail_reminder_stop({ url: `${origin}${localPath(`/rappels/${key}`)}` }),
    ],
  })
}

function line({ title, dueOn, centre }: RemindedLoan): string {
  return m.circulation_mail_reminder_line({ title, centre, due: formatDate(dueOn, getLocale(), true) })
}
