import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Slot } from "../domain/slots.ts"

/** The free slots, day by day, each a link. */
export function SlotList({ slots, here }: { slots: readonly Slot[]; here: string }) {
  const days = [...Map.groupBy(slots, ({ date }) => date)]
  return (
    <ul className="m-0 list-none p-0" aria-label={m.circulation_appointment_slots()}>
      {days.map(([date, ofDay]) => (
        <li key={date} className="mb-4">
          <h2 className="label">{formatDate(date, getLocale(), true)}</h2>
          <ul className="m-0 flex list-none flex-wrap gap-2 p-0">
            {ofDay.map(({ from }) => (
              <li key={from}>
                <a
                  className="button button-secondary button-small"
                  rel="nofollow"
                  href={`${here}?creneau=${date}T${from}`}
                >
                  {formatTime(from, getLocale())}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
