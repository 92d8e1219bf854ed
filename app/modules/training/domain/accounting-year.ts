import { addDays } from "#platform/kernel/calendar.ts"

/** The accounting year that ends in a civil year, when such years begin on this day (MM-DD): for "09-01", 2017 goes from 1 September 2016 to 31 August 2017. */
export function accountingYear(year: number, starts: string): { from: string; to: string } {
  if (starts === "01-01") return { from: `${year}-01-01`, to: `${year}-12-31` }
  return { from: `${year - 1}-${starts}`, to: addDays(`${year}-${starts}`, -1) }
}

/** The accounting year in which a day is. */
export function accountingYearOf(day: string, starts: string): number {
  const year = Number(day.slice(0, 4))
  return accountingYear(year, starts).to < day ? year + 1 : year
}

/** The last accounting year that is over on a day: the one to be declared. */
export function lastClosedYear(today: string, starts: string): number {
  const year = Number(today.slice(0, 4))
  return accountingYear(year, starts).to < today ? year : year - 1
}

/** Whether activities of a kind are training actions unless somebody says otherwise: meetings, conferences and lessons to students are not. */
export function usuallyCounts(activityKind: string): boolean {
  return activityKind === "course_session" || activityKind === "on_demand_course"
}
