import { data } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { cleanText, notFound } from "#platform/http/index.server.ts"
import { addDays, dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { linkLimit } from "../domain/limits.ts"
import { answerCalendar } from "../formats/answer-calendar.server.ts"
import { accountOfCalendarKey, ownAgenda, ownMeetings } from "../queries/own-agenda.server.ts"
import type { Route } from "./+types/own-ics"

/** What somebody is enrolled in and the meetings of their networks, as a calendar behind a secret address; renewed, the one before answers as if it had never been. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  if ((await attempt([[linkLimit, context.get(clientAddressContext)]])) !== undefined) throw data(null, { status: 429 })
  const key = cleanText(params.secret)
  const accountId = (await accountOfCalendarKey(key)) ?? notFound()
  const from = addDays(dateIn(new Date()), -92)
  const { locale } = callerOf(context)
  const own = await ownAgenda(accountId, locale, from)
  const known = new Set(own.map(({ item }) => item.id))
  const items = [
    ...own.filter(({ state }) => state === "enrolled").map(({ item }) => item),
    ...(await ownMeetings(accountId, locale, from)).filter(({ id }) => !known.has(id)),
  ]
  return answerCalendar(request, {
    name: m.agenda_own_title(),
    items,
    path: `/mon-agenda/${key}/agenda.ics`,
    secret: true,
  })
}
