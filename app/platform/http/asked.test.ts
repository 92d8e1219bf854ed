import { expect, it } from "vitest"
import { pageAsked, yearAsked } from "./asked.ts"

const asked = (query: string) => pageAsked(new URLSearchParams(query))

it("a page of an address is a whole number from 1, or the first", () => {
  expect(asked("page=7")).toBe(7)
  expect(asked("page=99999")).toBe(99_999)
  expect(pageAsked(new URLSearchParams("morts=3"), "morts")).toBe(3)
  for (const wrong of ["", "page=", "page=0", "page=-1", "page=2.5", "page=1e3", "page=99999999999999999999", "page=x"])
    expect(asked(wrong), wrong).toBe(1)
})

it("a year of an address is one of living memory, or the one that is shown otherwise", () => {
  expect(yearAsked(new URLSearchParams("annee=2017"), 2026)).toBe(2017)
  for (const wrong of [
    "",
    "annee=",
    "annee=17",
    "annee=1949",
    "annee=2101",
    "annee=20171",
    "annee=2017.0",
    "annee=MMXVII",
  ])
    expect(yearAsked(new URLSearchParams(wrong), 2026), wrong).toBe(2026)
})
