import { signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { conditionalAnswer } from "#platform/http/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import { writeCalendar } from "./icalendar.ts"
import { eventsOf } from "./item-calendar.ts"

interface Answer {
  name: string
  items: readonly AgendaItem[]
  /** Where it comes from, without language, for a calendar that is subscribed to. */
  path?: string
  /** Not for shared caches: the address is somebody's secret. */
  secret?: boolean
}

/** A calendar as an answer: 304 to a reader that has it already. */
export function answerCalendar(request: Request, { name, items, path, secret }: Answer): Response {
  const { origin } = signInSettings()
  const language = getLocale()
  const body = writeCalendar({
    name,
    language,
    source: path === undefined ? undefined : `${origin}${localPath(path)}`,
    events: items.flatMap((item) => eventsOf(item, origin, language)),
  })
  // An empty calendar is as old as the world: it has no news.
  const modifiedAt = new Date(Math.max(0, ...items.map(({ changedAt }) => changedAt.getTime())))
  const answer = conditionalAnswer(withoutDate(request), body, {
    mediaType: "text/calendar; charset=utf-8",
    modifiedAt,
  })
  if (secret) {
    answer.headers.set("cache-control", "private, no-cache")
    answer.headers.set("referrer-policy", "no-referrer")
  }
  return answer
}

/** What left the calendar makes no date newer: only the whole text (its ETag) says whether a reader has it. */
function withoutDate(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.delete("if-modified-since")
  return new Request(request.url, { headers })
}
