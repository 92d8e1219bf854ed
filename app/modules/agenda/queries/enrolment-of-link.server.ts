import { read } from "#platform/db/index.server.ts"
import { cleanText } from "#platform/http/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import type { Locale } from "#platform/messages/index.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { enrolmentWindow, hasBegun } from "../domain/enrolment-window.ts"
import { agenda } from "../tables.server.ts"
import { findEnrolmentByKey } from "./enrolment-rows.server.ts"
import { findAgendaItem } from "./list-agenda.server.ts"
import { toldToHolders } from "./told-to-holders.server.ts"

/** What the link of a mail opens, read as the installation: its holder may be nobody here. Undefined for a link that opens nothing (any more). */
export async function enrolmentOfLink(key: string, locale: Locale, now: Date) {
  return await read(systemCaller("agenda.enrolment-of-link", locale), async (tx) => {
    const enrolment = await findEnrolmentByKey(tx, cleanText(key))
    const item = enrolment === undefined ? undefined : await findAgendaItem(tx, enrolment.activityId)
    if (enrolment === undefined || item === undefined) return undefined
    const queue = await agenda(tx)
      .selectFrom("agenda.enrolment")
      .select("id")
      .where("activity_id", "=", item.id)
      .where("state", "=", "waiting")
      .orderBy("queued_at")
      .orderBy("id")
      .execute()
    const moment = momentIn(now, item.timeZone)
    return {
      item,
      state: enrolment.state,
      name: `${enrolment.givenName} ${enrolment.familyName}`.trim(),
      rank: queue.findIndex(({ id }) => id === enrolment.id) + 1,
      forEnrolled: enrolment.state === "enrolled" ? await toldToHolders(tx, item.id) : undefined,
      window: enrolmentWindow(item, moment),
      mayWithdraw: !hasBegun(item, moment),
    }
  })
}
