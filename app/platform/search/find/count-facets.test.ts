import { expect, test } from "vitest"
import { codeOfSign, signOfCode, signOfMark } from "../index/signs.ts"
import { countFacets } from "./count-facets.ts"

test("every mark and every code has a sign of its own, which gives it back", () => {
  const marks = Array.from({ length: 180 }, (_, index) => signOfMark(index + 1))
  expect(new Set(marks).size).toBe(180)
  expect(
    marks.every((sign) => sign.length === 1 && sign.charCodeAt(0) < 0x100 && !/[\s\0-\x1F\x7F-\xA0]/.test(sign)),
  ).toBe(true)
  for (const code of [1, 55_000, 55_039, 55_040, 55_041, 63_000, 65_000, 70_000, 1_000_000]) {
    const sign = signOfCode(code)
    expect(sign.isWellFormed()).toBe(true)
    expect(codeOfSign(sign.codePointAt(0) ?? 0)).toBe(code)
  }
})

test("values are counted under the facet they stand under", () => {
  const [kind, theme] = [signOfMark(1), signOfMark(170)]
  const row = (one: number, ...others: number[]) => kind + signOfCode(one) + theme + others.map(signOfCode).join("")
  const counts = countFacets(row(1, 7, 900_000) + row(1, 55_040) + row(2, 7) + row(1))
  expect(counts.get(kind)).toEqual(
    new Map([
      [1, 3],
      [2, 1],
    ]),
  )
  expect(counts.get(theme)).toEqual(
    new Map([
      [7, 2],
      [55_040, 1],
      [900_000, 1],
    ]),
  )
  expect(countFacets("")).toEqual(new Map())
})
