import { expect, test } from "vitest"
import { groupYears, yearsOf } from "./years.ts"

test("a year, a period, and what is neither", () => {
  expect(yearsOf("2014")).toEqual(["2014"])
  expect(yearsOf("2010-2013")).toEqual(["2010", "2011", "2012", "2013"])
  for (const value of ["", "20", "2013-2010", "0001-9999", "2010-", "x2014", "2014 ", "2010-2011-2012"])
    expect(yearsOf(value), value).toEqual([])
})

test("counts stand by decade, newest first, and no count is lost", () => {
  const groups = groupYears([
    { value: "2019", count: 2 },
    { value: "2021", count: 3 },
    { value: "2010", count: 5 },
    { value: "1999", count: 1 },
  ])
  expect(groups.map(({ value, count }) => [value, count])).toEqual([
    ["2020-2029", 3],
    ["2010-2019", 7],
    ["1990-1999", 1],
  ])
  expect(groups[1]?.years.map(({ value }) => value)).toEqual(["2019", "2010"])
})
