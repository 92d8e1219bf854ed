import { expect, test } from "vitest"
import { readCodedYears, readPublicationYears } from "./publication-year.ts"

test.each([
  ["2014", 2014, null],
  ["impr. 2014", 2014, null],
  ["cop. 1998", 1998, null],
  ["[2014?]", 2014, null],
  ["DL 2003", 2003, null],
  ["2014-2015", 2014, 2015],
  ["1995-96", 1995, 1996],
  ["1998-", 1998, null],
  ["2010-12", 2010, null],
  ["01/12/2021", 2021, null],
  ["20140312", 2014, null],
  ["mars 2014", 2014, null],
  ["1991 [i.e. 1992]", 1992, null],
  ["[s.d.]", null, null],
  ["[199-?]", null, null],
  ["9999 mais 789 mais aussi 0124895", null, null],
  ["0", null, null],
  ["", null, null],
])("%j gives %s to %s", (typed, year, yearEnd) => {
  expect(readPublicationYears(typed)).toEqual({ year, yearEnd })
})

test("coded dates of 100 $a", () => {
  expect(readCodedYears("20110703d1987    |  |0fre|0103||||ba")).toEqual({ year: 1987, yearEnd: null })
  expect(readCodedYears("20110703g19871992m  y0frey50      ba")).toEqual({ year: 1987, yearEnd: 1992 })
  expect(readCodedYears("20110703a19939999u  y0frey50      ba")).toEqual({ year: 1993, yearEnd: null })
  // A library program that forgot the dates altogether.
  expect(readCodedYears("20220209afrey50 m  y0freyUTF8    ba ")).toEqual({ year: null, yearEnd: null })
})
