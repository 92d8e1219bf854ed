import { readFileSync } from "node:fs"
import { expect, it } from "vitest"

const tokens = readFileSync(new URL("tokens.css", import.meta.url), "utf8")
const palette = new Map([...tokens.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]))

const grounds = ["paper", "sheet", "band"]
const text = [
  ...["ink", "soft", "blue", "blue-deep", "brick"].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ["ink", "mark"],
  ["soft", "blue-wash"],
  ["blue", "blue-wash"],
  ["ink", "brick-wash"],
  ["brick", "brick-wash"],
  ["sheet", "blue"],
  ["sheet", "blue-deep"],
  ["sheet", "brick"],
  ["paper", "ink"],
  ["rule", "ink"],
] as const
const lines = [
  ...grounds.map((ground) => ["edge", ground] as const),
  ...["data-1", "data-2", "data-3"].flatMap((data) => grounds.map((ground) => [data, ground] as const)),
] as const

it("reads the whole palette", () => {
  expect(palette.size).toBeGreaterThanOrEqual(18)
})

it.each(text)("text %s on %s is AAA", (ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
})

it.each(lines)("line %s on %s can be seen", (line, ground) => {
  expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
})

it("data colours part from their neighbours in grey too", () => {
  const greys = [1, 2, 3, 4, 5, 6].map((step) => luminance(`data-${step}`))
  expect(new Set(greys.map((grey) => grey.toFixed(2))).size).toBe(6)
})

/** Contrast ratio of two colours of the palette, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(name: string): number {
  const hex = palette.get(name)
  if (hex === undefined) throw new Error(`no colour ${name}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
