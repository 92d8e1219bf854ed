import type { Moment } from "#platform/kernel/calendar.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import type { Slot } from "./slot.ts"
import { beginsAt, standing } from "./slot.ts"

export interface DueReminder {
  stage: "week" | "day"
  /** The date that is near. */
  date: string
  enrolledBefore: Date
}

const day = 86_400_000

/**
 * What to remind of today: the first date, two to seven days before; each date, the day before or the same morning. Whoever took a place in the last two days
 * needs no reminder of next week, nor one of tomorrow who took it today.
 */
export function dueReminders(slots: readonly Slot[], today: Moment, now: Date): DueReminder[] {
  const coming = standing(slots).filter((slot) => {
    const { date, time } = beginsAt(slot)
    return `${date} ${time}` > `${today.date} ${today.time}`
  })
  const next = coming[0]?.date
  if (next === undefined) return []
  if (next <= addDays(today.date, 1))
    return [{ stage: "day", date: next, enrolledBefore: new Date(now.getTime() - day) }]
  const first = standing(slots)[0]?.date
  if (next !== first || next > addDays(today.date, 7)) return []
  return [{ stage: "week", date: next, enrolledBefore: new Date(now.getTime() - 2 * day) }]
}
