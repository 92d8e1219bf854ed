const aDay = 86_400_000
/** Public holidays that fall on the same day each year. */
const holidays = new Set(["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"])

/** So many days from today, on the next day on which one works. */
export function workingDayFrom(days: number, now = Date.now()): string {
  const found = new Date(now + days * aDay)
  while ([0, 6].includes(found.getUTCDay()) || holidays.has(found.toISOString().slice(5, 10)))
    found.setTime(found.getTime() + aDay)
  return found.toISOString().slice(0, 10)
}
