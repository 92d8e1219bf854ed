import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import type { Indicator, ReferenceList } from "./qualiopi.ts"
import { isAsked, listOn, stateOf } from "./qualiopi.ts"

const { lists, indicators } = JSON.parse(readFileSync("db/reference/qualiopi/indicators.json", "utf8")) as {
  lists: ReferenceList[]
  indicators: Indicator[]
}
const centre = { scopes: ["af"], certifying: false, subcontracts: true, workplace: false }

it("a list is dated: 32 indicators, then 33 from 1 November 2026", () => {
  expect([
    listOn(lists, "2026-10-31").indicators,
    listOn(lists, "2026-11-01").indicators,
    listOn(lists, "2000-01-01").name,
  ]).toEqual([32, 33, "V9"])
  expect(indicators.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, at) => at + 1))
})

it("a centre whose courses certify nothing answers for twenty-three indicators, one less without subcontractors", () => {
  const asked = (given: Partial<typeof centre>) =>
    indicators.filter((one) => isAsked(one, { ...centre, ...given })).map(({ number }) => number)
  expect(asked({})).toHaveLength(23)
  expect(asked({ subcontracts: false })).toHaveLength(22)
  expect(asked({ workplace: true })).toContain(28)
  expect(asked({ certifying: true })).toEqual(expect.arrayContaining([3, 7, 16]))
  expect(asked({ scopes: ["cfa"] })).toContain(33)
  // The twenty-two that every category has in common.
  expect(indicators.filter(({ scopes, onlyIf }) => scopes.length === 4 && onlyIf !== "certifying")).toHaveLength(22)
})

it("what is recorded in part is told apart from what is proved and from nothing", () => {
  expect(stateOf([{ name: "a", have: 0, of: 4 }], 0)).toBe("none")
  expect(stateOf([{ name: "a", have: 3, of: 4 }], 1)).toBe("partial")
  expect(stateOf([{ name: "a", have: 4, of: 4 }], 0)).toBe("proved")
  expect(stateOf([], 1)).toBe("proved")
  expect(stateOf([], 0)).toBe("none")
})
