import { expect, test } from "vitest"
import { accentColour, accentNames, accentPalette, contrast, isReadableAccent } from "./accent.ts"

test.each(accentNames)("the accent %s of the palette reads on paper", (name) => {
  expect(isReadableAccent(accentPalette[name])).toBe(true)
  expect(contrast(accentPalette[name], "#fbf7ee")).toBeGreaterThan(4.5)
})

test("contrast is the one WCAG defines", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5)
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3)
  expect(contrast("#336699", "#336699")).toBe(1)
})

test("a colour that cannot be read is told apart at the threshold", () => {
  expect(isReadableAccent("#777777")).toBe(false)
  expect(isReadableAccent("#767676")).toBe(true)
  expect(isReadableAccent("#ffe000")).toBe(false)
})

test("a choice is a name of the palette or six digits", () => {
  expect(accentColour("fir")).toBe("#2f5a3c")
  expect(accentColour("#2F5A3C")).toBe("#2f5a3c")
  expect(accentColour("2f5a3c")).toBe("#2f5a3c")
})

test.each(["", "red", "#fff", "#12345g", "toString", "__proto__", "#2f5a3c;"])("%j is no colour", (wrong) => {
  expect(accentColour(wrong)).toBeUndefined()
})
