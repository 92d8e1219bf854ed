import { expect, it } from "vitest"
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatMinutes,
  formatTime,
  formatTimeLeft,
  formatTwoDates,
} from "./dates-in-words.ts"

it("dates in words, as precise as they are", () => {
  expect(formatDate("2026-03-01", "fr")).toBe("1er mars 2026")
  expect(formatDate("2026-03-01", "fr", true)).toBe("dimanche 1er mars 2026")
  expect(formatDate("2026-03-11", "fr")).toBe("11 mars 2026")
  expect(formatDate("2026-03-01", "en")).toBe("1 March 2026")
  expect(formatDate("2026-03", "fr")).toBe("mars 2026")
  expect(formatDate("1943", "fr")).toBe("1943")
})

it("what is not a date comes back whole", () => {
  for (const text of ["", "[1998?]", "2026-02-30", "2026-13-01", "26-03-01", "2026-3-1", "0000-00-00"]) {
    expect(formatDate(text, "fr")).toBe(text)
  }
})

it("ranges say what they share once", () => {
  expect(formatDateRange("2026-03-01", "2026-03-04", "fr")).toBe("du 1er au 4 mars 2026")
  expect(formatDateRange("2026-03-31", "2026-04-01", "fr")).toBe("du 31 mars au 1er avril 2026")
  expect(formatDateRange("2025-12-31", "2026-01-01", "fr")).toBe("du 31 décembre 2025 au 1er janvier 2026")
  expect(formatDateRange("2026-03-01", "2026-03-01", "fr")).toBe("1er mars 2026")
  expect(formatDateRange("2026-03-01", "2026-03-04", "en")).toBe("1 to 4 March 2026")
  expect(formatDateRange("2015", "2023", "fr")).toBe("2015 – 2023")
  expect(formatTwoDates("2017-09-01", "2017-09-04", "fr")).toBe("1er et 4 septembre 2017")
  expect(formatTwoDates("2017-01-23", "2017-03-07", "fr")).toBe("23 janvier et 7 mars 2017")
  expect(formatTwoDates("2016-12-31", "2017-01-02", "en")).toBe("31 December 2016 and 2 January 2017")
})

it("instants are told in the time of the place", () => {
  expect(formatDateTime(new Date("2026-03-01T13:05:00Z"), "fr")).toBe("1er mars 2026 à\u00a014\u00a0h\u00a005")
  expect(formatDateTime(new Date("2026-02-28T23:30:00Z"), "fr")).toBe("1er mars 2026 à\u00a00\u00a0h\u00a030")
  expect(formatDateTime(new Date("2026-07-01T12:00:00Z"), "en")).toBe("1 July 2026 at\u00a014:00")
  expect(formatDateTime(new Date("2026-07-01T12:00:00Z"), "fr", "Indian/Reunion")).toBe(
    "1er juillet 2026 à\u00a016\u00a0h",
  )
})

it("hours and lengths of time", () => {
  expect(formatTime("09:30:00", "fr")).toBe("9\u00a0h\u00a030")
  expect(formatTime("25:00", "fr")).toBe("25:00")
  expect(formatMinutes(45, "fr")).toBe("45\u00a0min")
  expect(formatMinutes(90, "fr")).toBe("1\u00a0h\u00a030")
  expect(formatMinutes(120, "en")).toBe("2\u00a0h")
  expect(formatMinutes(65, "en")).toBe("1\u00a0h 05\u00a0min")
  expect(formatTimeLeft(0, "fr")).toBe("10\u00a0secondes")
  expect(formatTimeLeft(140, "fr")).toBe("3\u00a0minutes")
  expect(formatTimeLeft(3400, "en")).toBe("1\u00a0hour")
  expect(formatTimeLeft(5000, "fr")).toBe("2\u00a0heures")
})
