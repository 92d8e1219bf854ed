import { expect, test } from "vitest"
import { addDays } from "./calendar.ts"
import { isPublicHoliday } from "./public-holidays.ts"

// Easter Sundays as calendars print them.
test.each([
  "2017-04-16",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2049-04-18",
])(
  "Easter on %s: its Monday, Ascension and Whit Monday are holidays, the Sunday itself is none of the eleven",
  (easter) => {
    expect([0, 1, 2, 39, 50].map((after) => isPublicHoliday(addDays(easter, after)))).toEqual([
      ...[false, true, false, true, true],
    ])
  },
)

test("eleven days a year, those of the same date among them", () => {
  for (const year of [2016, 2026, 2100]) {
    const days = Array.from({ length: 365 }, (_, at) => addDays(`${year}-01-01`, at)).filter(isPublicHoliday)
    expect(days).toHaveLength(11)
    expect(days).toEqual(expect.arrayContaining([`${year}-05-08`, `${year}-12-25`]))
  }
})
