import { instantOf } from "#modules/activity/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { standing } from "../domain/slot.ts"

/** An activity as an Event of schema.org, for search engines. */
export function eventJsonLd(item: AgendaItem, origin: string): Record<string, unknown> {
  const slots = standing(item.slots)
  const [first, last] = [slots[0], slots.at(-1)]
  const url = `${origin}/agenda/${item.id}`
  return {
    "@context": "https://schema.org",
    "@type": item.kind === "course_session" ? "EducationEvent" : "Event",
    name: item.title,
    url,
    ...(item.description === "" ? {} : { description: item.description }),
    startDate: at(first?.date ?? item.startsOn, first?.starts ?? null, item.timeZone),
    endDate: at(last?.date ?? item.endsOn, last?.ends ?? null, item.timeZone),
    eventStatus: `https://schema.org/${item.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${modes[item.mode]}`,
    location: locations(item, url),
    organizer: item.centres.map(({ name, slug }) => ({
      "@type": "Organization",
      name,
      url: `${origin}/centres/${slug}`,
    })),
    ...(item.capacity === null
      ? {}
      : { maximumAttendeeCapacity: item.capacity, remainingAttendeeCapacity: placesLeft(item) }),
  }
}

const modes = {
  on_site: "OfflineEventAttendanceMode",
  remote: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
} as const

function locations({ mode, place, territory }: AgendaItem, url: string) {
  const name = place === "" ? territory : place
  const onSite = { "@type": "Place", name, address: [place, territory].filter((part) => part !== "").join(", ") }
  const remote = { "@type": "VirtualLocation", url }
  if (mode === "remote") return remote
  return mode === "mixed" ? [onSite, remote] : onSite
}

/** A day, or an instant in UTC where the hour is known. */
function at(date: string, time: string | null, timeZone: string): string {
  return time === null ? date : new Date(instantOf(date, time, timeZone)).toISOString().replace(".000Z", "Z")
}

/** JSON that no browser takes for the end of a script, whatever it holds. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c")
}
