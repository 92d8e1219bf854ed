import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { answerCalendar } from "../formats/answer-calendar.server.ts"
import { findShown } from "../queries/shown-agenda.server.ts"
import type { Route } from "./+types/item-ics"

/** One activity for a calendar. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const item = (await read(caller, (tx) => findShown(tx, caller.actor, params.id))) ?? notFound()
  return answerCalendar(request, { name: item.title, items: [item], secret: item.visibility !== "public" })
}
