import { addDays } from "./calendar.ts"

const sameEachYear = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"]
/** Easter Monday, Ascension and Whit Monday, in days after Easter. */
const afterEaster = [1, 39, 50]
const known = new Map<string, ReadonlySet<string>>()

/** True on the eleven public holidays of the whole of France (Code du travail, L3133-1); `date` as YYYY-MM-DD. */
export function isPublicHoliday(date: string): boolean {
  const year = date.slice(0, 4)
  let days = known.get(year)
  if (days === undefined) {
    const easter = easterOf(Number(year))
    days = new Set([
      ...sameEachYear.map((day) => `${year}-${day}`),
      ...afterEaster.map((after) => addDays(easter, after)),
    ])
    known.set(year, days)
  }
  return days.has(date)
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the full moon that follows 21 March, by the tables of the church. */
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const early = Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const fullMoon = moon - early
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${String(year).padStart(4, "0")}-03-28`, fullMoon - weekday)
}
