import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { visitor } from "#platform/session/actor.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { agendaQuery, readAgendaSearch } from "../domain/agenda-search.ts"
import { answerCalendar } from "../formats/answer-calendar.server.ts"
import { searchAgenda } from "../queries/search-agenda.server.ts"
import type { Route } from "./+types/agenda-feed"

/** The public agenda as a calendar to subscribe to, narrowed as the page is (by centre, network, kind…), the same for whoever asks. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = { ...callerOf(context), actor: visitor }
  const search = { ...readAgendaSearch(new URL(request.url).searchParams), month: "" }
  const items = await read(caller, (tx) => searchAgenda(tx, caller.actor, search, new Date(), true))
  const [first] = items
  const ofCentre = first?.centres.find(({ slug }) => slug === search.centre)?.name
  const names = [m.agenda_title(), ofCentre, search.series === "" ? undefined : first?.series]
  return answerCalendar(request, {
    name: names.filter((part) => part !== undefined).join(" – "),
    items,
    path: `/agenda.ics${agendaQuery(search)}`,
  })
}
