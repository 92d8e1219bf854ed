import { expect, test } from "vitest"
import { importProgress, importState } from "./import-state.ts"

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds))

test("an import that falls silent for a minute was cut short", () => {
  const run = { state: "running", createdAt: at(0), heartbeatAt: at(10) }
  expect(importState(run, at(20))).toBe("running")
  expect(importState(run, at(71))).toBe("interrupted")
  expect(importState({ ...run, state: "waiting", heartbeatAt: null }, at(30))).toBe("waiting")
  expect(importState({ ...run, state: "waiting", heartbeatAt: null }, at(90))).toBe("interrupted")
  expect(importState({ ...run, state: "done" }, at(900))).toBe("done")
})

test("progress is counted in bytes, time left at the speed so far", () => {
  expect(importProgress({ bytesRead: 25, bytes: 100, startedAt: at(0) }, at(10))).toEqual({
    share: 0.25,
    secondsLeft: 30,
  })
  expect(importProgress({ bytesRead: 0, bytes: 100, startedAt: at(0) }, at(10))).toEqual({
    share: 0,
    secondsLeft: null,
  })
  expect(importProgress({ bytesRead: 0, bytes: 0, startedAt: at(0) }, at(10))).toEqual({ share: 1, secondsLeft: 0 })
})
