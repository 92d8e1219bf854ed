import { expect, test } from "vitest"
import { largestDrawing, readDrawing } from "./drawing.ts"

test("a signature is strokes inside the box", () => {
  for (const drawing of ["M20 100l50 -30 40 20", "M0 0l600 200M10 10l40 0", "M5 5M20 100l50 -30"])
    expect(readDrawing(drawing)).toBe(drawing)
})

test("anything else is none: another command, a markup, a point outside, a spot, a weight", () => {
  const refused = [
    "",
    "M20 100",
    "M20 100l3 3",
    "M20 100 L50 30",
    "M20 100l50",
    "M20 100l50 -30 40",
    'M20 100l50 -30"/><script>',
    "M20 100l-50 0",
    "M590 100l50 0",
    "m20 100l50 0",
    "M20 100l50 0\n",
    "M20.5 100l50 0",
    `M20 100l${"50 0 -50 0 ".repeat(largestDrawing / 11)}1 1`,
  ]
  expect(refused.filter((drawing) => readDrawing(drawing) !== undefined)).toEqual([])
})
