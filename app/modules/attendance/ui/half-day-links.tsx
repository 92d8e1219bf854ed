import { halfName } from "#modules/activity/index.ts"
import { InlineLinks } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Attendance } from "../domain/attendance.ts"
import { halfDayKey } from "../domain/half-day.ts"

type Props = { halfDays: Attendance["halfDays"]; current: string; address: string }

/** The half-days of an activity, each at its own address, with what became of it. */
export function HalfDayLinks({ halfDays, current, address }: Props) {
  return (
    <InlineLinks
      label={m.attendance_half_days()}
      items={halfDays.map((day) => ({
        label: labelOf(day),
        href: `${address}?demi-journee=${halfDayKey(day)}`,
        current: halfDayKey(day) === current,
      }))}
    />
  )
}

function labelOf(day: Attendance["halfDays"][number]): string {
  const name = `${formatDate(day.date, getLocale())}, ${halfName(day.half).toLowerCase()}`
  if (day.state === "cancelled") return `${name} (${m.attendance_day_cancelled()})`
  return day.validated ? `${name} (${m.attendance_day_done()})` : name
}
