import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Exception, OpeningHours } from "../domain/opening-hours.ts"
import { isOpenOn, weekdays } from "../domain/opening-hours.ts"
import { dateInWords, dayInWords, intervalInWords, weekdayName } from "./words.ts"

interface Props {
  hours: OpeningHours
  /** The dates to come that differ from the week. */
  exceptions: readonly Exception[]
}

/** When a centre is open, day by day, and the coming dates that differ. */
export function OpeningHoursTable({ hours, exceptions }: Props) {
  if (!weekdays.some((day) => isOpenOn(hours.week[day]))) return <p>{m.centre_hours_unknown()}</p>
  return (
    <>
      <Table
        id="horaires-semaine"
        caption={m.centre_hours_week()}
        captionHidden
        compact
        rows={weekdays}
        rowKey={(day) => day}
        columns={[
          { key: "day", label: m.centre_hours_day(), rowHeader: true, cell: weekdayName },
          { key: "morning", label: m.centre_hours_morning(), cell: (day) => half(hours, day, "morning") },
          { key: "afternoon", label: m.centre_hours_afternoon(), cell: (day) => half(hours, day, "afternoon") },
        ]}
      />
      {exceptions.length === 0 ? null : (
        <ul className="mt-3 list-disc pl-5">
          {exceptions.map((exception) => (
            <li key={exception.date}>
              {m.centre_hours_line({ day: dateInWords(exception.date), hours: dayInWords(exception) })}
              {exception.note === "" ? null : ` – ${exception.note}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function half(hours: OpeningHours, day: (typeof weekdays)[number], part: "morning" | "afternoon") {
  const interval = hours.week[day]?.[part]
  return interval === undefined ? m.centre_closed() : intervalInWords(interval)
}
