import { halfName } from "#modules/activity/index.ts"
import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

type Half = Parameters<typeof halfName>[0]
export interface SessionSlot {
  date: string
  halves: readonly Half[]
  starts: string | null
  ends: string | null
  state: string
}

/** Each day of a session once, with its hours or its half-days. */
export function SessionDates({ slots }: { slots: readonly SessionSlot[] }) {
  return (
    <ul>
      {[...Map.groupBy(slots, ({ date }) => date)].map(([date, of]) => (
        <li key={date}>
          {[formatDate(date, getLocale(), true), ...of.map(partOfDay)].filter((part) => part !== "").join(", ")}
        </li>
      ))}
    </ul>
  )
}

function partOfDay({ halves, starts, ends, state }: SessionSlot): string {
  const when =
    starts === null
      ? halves.map((half) => halfName(half).toLowerCase()).join(", ")
      : `${hour(starts)} – ${hour(ends ?? "")}`
  return state === "cancelled" ? `${when} (${m.training_session_cancelled()})` : when
}

function hour(time: string): string {
  return formatTime(time, getLocale())
}
