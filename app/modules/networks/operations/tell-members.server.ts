import { sql } from "kysely"
import { findPerson } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import type { Meeting } from "../domain/meeting.ts"
import type { Network } from "../domain/network.ts"
import { meetingMail, minutesMail } from "../emails/meeting.ts"
import { networks } from "../tables.server.ts"
import { slotsInWords } from "../ui/words.ts"

/** Writes to the members who want the network's mails, each in their language; they leave with this transaction. Answers how many. */
export async function tellMembers(
  tx: Tx,
  network: Network,
  meeting: Meeting,
  what: "meeting" | "minutes",
): Promise<number> {
  const { rows } = await sql<{ personId: string; locale: "fr" | "en"; key: string }>`
    select person_id as "personId", locale, mail_key as key from networks.member
    where network_id = ${network.id} and wants_mails and (until_on is null or until_on > current_date) order by id`.execute(
    networks(tx),
  )
  let told = 0
  for (const { personId, locale, key } of rows) {
    const email = (await findPerson(tx, network.centreId, personId))?.email
    if (email === null || email === undefined) continue
    const mail = await withLocale(locale, () =>
      (what === "meeting" ? meetingMail : minutesMail)({
        network: network.name,
        slug: network.slug,
        activityId: meeting.activityId,
        title: meeting.title,
        when: slotsInWords(meeting.slots),
        place: meeting.place,
        key,
      }),
    )
    await sendMail(tx, { to: email, centreId: network.centreId, ...mail })
    told += 1
  }
  return told
}
