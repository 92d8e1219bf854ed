import { expect, test } from "vitest"
import { correctionProgress } from "./correction-progress.ts"

const now = new Date("2026-11-22T10:00:00Z")
const recent = new Date("2026-11-22T09:59:30Z")
const old = new Date("2026-11-22T09:58:00Z")
const counts = { waiting: 0, changed: 0, unchanged: 0, undone: 0, left: 0 }

test("a correction goes from what waits to what is settled, its undoing from what changed to what is given back", () => {
  const running = { state: "running" as const, createdAt: old, heartbeatAt: recent }
  expect(correctionProgress({ ...running, counts: { ...counts, waiting: 3, changed: 2, unchanged: 1 } }, now)).toEqual({
    ...{ settled: 3, total: 6, isMoving: true, isInterrupted: false },
  })
  const undoing = { ...running, state: "undoing" as const }
  const half = { ...counts, changed: 4, unchanged: 9, undone: 2, left: 1 }
  expect(correctionProgress({ ...undoing, counts: half }, now)).toMatchObject({ settled: 3, total: 7 })
})

test("a minute without a sign is an interruption, unless it is over", () => {
  const given = { counts, createdAt: old }
  expect(correctionProgress({ ...given, state: "waiting", heartbeatAt: null }, now).isInterrupted).toBe(true)
  expect(correctionProgress({ ...given, state: "waiting", createdAt: recent, heartbeatAt: null }, now).isMoving).toBe(
    true,
  )
  for (const state of ["done", "undone"] as const) {
    expect(correctionProgress({ ...given, state, heartbeatAt: old }, now)).toMatchObject({
      ...{ isMoving: false, isInterrupted: false },
    })
  }
})
