import { expect, test } from "vitest"
import { fullPace, nextPace } from "./batch-pace.ts"

const alone = { ms: 700, isAwaited: false }

test("alone, an import keeps the largest batches that do not last", () => {
  expect(nextPace(fullPace, alone)).toEqual(fullPace)
  const slow = nextPace(fullPace, { ms: 1500, isAwaited: false })
  expect(slow.items).toBe(400)
  expect(nextPace(nextPace(slow, { ms: 1500, isAwaited: false }), { ms: 1500, isAwaited: false }).items).toBe(200)
  expect(nextPace(slow, { ms: 200, isAwaited: false }).items).toBe(800)
})

test("where somebody waited, batches stay small for a while, then grow again", () => {
  let pace = nextPace(fullPace, { ms: 700, isAwaited: true })
  expect(pace.items).toBe(200)
  let batches = 0
  while (pace.items === 200 && batches < 100) {
    pace = nextPace(pace, { ms: 150, isAwaited: false })
    batches += 1
  }
  expect(batches).toBe(41)
  expect(nextPace(pace, { ms: 250, isAwaited: false })).toEqual(fullPace)
})
