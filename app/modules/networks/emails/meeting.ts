import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

interface Told {
  network: string
  slug: string
  activityId: string
  title: string
  when: string
  place: string
  /** Of the member's own link that stops these mails. */
  key: string
}

/** To a member: a meeting is planned. */
export async function meetingMail(told: Told) {
  return await renderLetter({
    subject: m.networks_mail_meeting_subject({ network: told.network, when: told.when }),
    before: [
      m.networks_mail_hello(),
      m.networks_mail_meeting_text({ network: told.network, title: told.title }),
      [told.when, told.place].filter((part) => part !== "").join(" – "),
    ],
    button: { label: m.networks_mail_meeting_button(), url: meetingUrl(told) },
    after: [stop(told)],
  })
}

/** To a member: the minutes can be read. */
export async function minutesMail(told: Told) {
  return await renderLetter({
    subject: m.networks_mail_minutes_subject({ network: told.network, when: told.when }),
    before: [m.networks_mail_hello(), m.networks_mail_minutes_text({ title: told.title })],
    button: { label: m.networks_mail_minutes_button(), url: meetingUrl(told) },
    after: [stop(told)],
  })
}

function meetingUrl({ slug, activityId }: Told): string {
  return `${signInSettings().origin}${localPath(`/reseaux/${slug}/rencontres/${activityId}`)}`
}

function stop({ key, network }: Told): string {
  return m.networks_mail_stop({ network, url: `${signInSettings().origin}${localPath(`/reseaux/courriels/${key}`)}` })
}
