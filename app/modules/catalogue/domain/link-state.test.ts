import { expect, test } from "vitest"
import type { KnownLink, LinkAnswer } from "./link-state.ts"
import { judgeLink } from "./link-state.ts"

const week = 7 * 86_400_000
const start = new Date("2026-01-01T00:00:00Z")
const fresh: KnownLink = { state: "new", failures: 0, aliveAt: null, failingSince: null }

function states(...answers: LinkAnswer[]): string[] {
  let known = fresh
  return answers.map((answer, index) => {
    known = judgeLink(known, answer, new Date(start.getTime() + index * week))
    return known.state
  })
}

test("what is gone is dead at once, what may pass in its third week", () => {
  expect(states({ status: 404 })).toEqual(["dead"])
  expect(states({ status: 410 })).toEqual(["dead"])
  expect(states({ status: 503 }, { failure: "unreachable" }, { failure: "too_slow" })).toEqual([
    "unsure",
    "unsure",
    "dead",
  ])
  expect(states({ status: 503 }, { status: 200 }, { status: 503 }, { status: 503 })).toEqual([
    "unsure",
    "alive",
    "unsure",
    "unsure",
  ])
})

test("a page that wants to know who asks is there", () => {
  for (const status of [200, 204, 304, 401, 403, 429]) expect(states({ status })).toEqual(["alive"])
})

test("since when it fails is the first failure, and it is looked at again a week later", () => {
  const once = judgeLink(fresh, { status: 500 }, start)
  const twice = judgeLink(once, { status: 404 }, new Date(start.getTime() + week))
  expect(twice).toMatchObject({ state: "dead", failures: 2, failingSince: start })
  expect(twice.nextAt.getTime()).toBe(start.getTime() + 2 * week)
  expect(judgeLink(twice, { status: 200 }, start)).toMatchObject({ failures: 0, failingSince: null, aliveAt: start })
})
