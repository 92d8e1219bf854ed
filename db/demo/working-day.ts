import { isPublicHoliday } from "#platform/kernel/public-holidays.ts"

const aDay = 86_400_000

/** So many days from today, on the next day on which one works. */
export function workingDayFrom(days: number, now = Date.now()): string {
  const found = new Date(now + days * aDay)
  while ([0, 6].includes(found.getUTCDay()) || isPublicHoliday(found.toISOString().slice(0, 10)))
    found.setTime(found.getTime() + aDay)
  return found.toISOString().slice(0, 10)
}
