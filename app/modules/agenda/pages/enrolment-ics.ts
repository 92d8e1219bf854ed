import { data } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { linkLimit } from "../domain/limits.ts"
import { answerCalendar } from "../formats/answer-calendar.server.ts"
import { enrolmentOfLink } from "../queries/enrolment-of-link.server.ts"
import type { Route } from "./+types/enrolment-ics"

/** The activity that somebody enrolled for, by the link of their mail: also one that is not for everyone. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  if ((await attempt([[linkLimit, context.get(clientAddressContext)]])) !== undefined) throw data(null, { status: 429 })
  const opened = (await enrolmentOfLink(params.secret, callerOf(context).locale, new Date())) ?? notFound()
  return answerCalendar(request, { name: opened.item.title, items: [opened.item], secret: true })
}
