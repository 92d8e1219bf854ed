import { expect, test } from "vitest"
import { labelPlace, linesOf, mapSheet, pathOf } from "./draw-map.ts"
import type { MultiPolygon } from "./geometry.ts"

const shape: MultiPolygon = [
  [
    [
      [1, 43],
      [2, 43],
      [2, 44],
      [1, 44],
      [1, 43],
    ],
  ],
]

test("north is up, west at left, and everything is on the sheet", () => {
  const sheet = mapSheet([1, 43, 2, 44])
  const [left, bottom] = sheet.place(1, 43)
  const [right, top] = sheet.place(2, 44)
  expect(left).toBeLessThan(right)
  expect(top).toBeLessThan(bottom)
  expect([left, top]).toEqual([6, 6])
  expect([right, bottom]).toEqual([sheet.width - 6, sheet.height - 6])
  expect(Math.max(sheet.width, sheet.height)).toBeLessThanOrEqual(800)
})

test("a path is relative and closed; what is smaller than a unit leaves none", () => {
  const sheet = mapSheet([1, 43, 2, 44])
  expect(pathOf([shape], sheet)).toMatch(/^M6 \d+l[\d -]+z$/)
  const speck: MultiPolygon = [
    [
      [
        [1, 43],
        [1.0001, 43],
        [1.0001, 43.0001],
        [1, 43],
      ],
    ],
  ]
  expect(pathOf([speck], sheet)).toBe("")
})

test("a label stands in the middle of the largest polygon", () => {
  const sheet = mapSheet([1, 43, 2, 44])
  const place = labelPlace(
    [
      [
        [
          [5, 5],
          [5.1, 5],
          [5.1, 5.1],
          [5, 5],
        ],
      ],
      ...shape,
    ],
    sheet,
  )
  expect(place?.x).toBeCloseTo(sheet.width / 2, -1)
  expect(place?.y).toBeCloseTo(sheet.height / 2, -1)
  expect(labelPlace([], sheet)).toBeNull()
})

test("lines between neighbours are drawn once", () => {
  const sheet = mapSheet([1, 43, 3, 44])
  const right: MultiPolygon = shape.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [lon + 1, lat] as const)),
  )
  const steps = (path: string) => (path.match(/-?\d+/g) ?? []).length
  expect(steps(linesOf([shape, right], sheet))).toBeLessThan(steps(pathOf([shape, right], sheet)) + 4)
  expect(linesOf([shape, shape], sheet)).toBe(linesOf([shape], sheet))
})

test("what lies beyond the sheet stays just outside it", () => {
  const sheet = mapSheet([1, 43, 2, 44])
  const far: MultiPolygon = shape.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [lon * 10, lat - 20] as const)),
  )
  const numbers = (pathOf([shape, far], sheet).match(/-?\d+/g) ?? []).map(Number)
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(860)
})
