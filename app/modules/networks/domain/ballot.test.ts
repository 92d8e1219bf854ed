import { expect, it } from "vitest"
import { isOpen, ranked } from "./ballot.ts"

it("one votes until the end of the last day, or until it is closed before", () => {
  const ballot = { closesOn: "2026-12-11", closedAt: null }
  expect([isOpen(ballot, "2026-12-11"), isOpen(ballot, "2026-12-12")]).toEqual([true, false])
  expect(isOpen({ ...ballot, closedAt: new Date("2026-12-01") }, "2026-12-02")).toBe(false)
})

it("topics with as many votes share a rank, and the one proposed first comes first", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day))
  const topics = [
    { id: "a", votes: 2, proposedAt: at(3) },
    { id: "b", votes: 5, proposedAt: at(9) },
    { id: "c", votes: 2, proposedAt: at(1) },
    { id: "d", votes: 0, proposedAt: at(2) },
  ]
  expect(ranked(topics).map(({ id, rank }) => `${rank}${id}`)).toEqual(["1b", "2c", "2a", "4d"])
})
