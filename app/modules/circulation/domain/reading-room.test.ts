import { expect, test } from "vitest"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { cardNumber } from "./card-number.ts"
import { toFetch } from "./hold-queue.ts"
import { freeSlots, slotsOn } from "./slots.ts"
import { structureKeys, structureKinds } from "./structure-kind.ts"
import { readTypedVisit } from "./typed-visit.ts"

test("the kinds are those of the ledger", () => {
  expect([...structureKinds].sort()).toEqual([...ledgerStructureKinds].sort())
})

test("one key a kind of public, each its own", () => {
  const keys = structureKinds.map((kind) => structureKeys[kind])
  expect(new Set(keys).size).toBe(structureKinds.length)
  for (const kind of structureKinds)
    expect(readTypedVisit(structureKeys[kind])).toMatchObject({ kind: "counted", structureKind: kind, people: 1 })
})

test.each([
  ["H", { structureKind: "none", people: 1, groupName: "", minutes: undefined }],
  ["12a", { structureKind: "association", people: 12, groupName: "" }],
  ["a12", { structureKind: "association", people: 12 }],
  ["12 a Les Tisserands", { structureKind: "association", people: 12, groupName: "Les Tisserands" }],
  ["s 24 Collège Jean-Moulin 3e B", { structureKind: "school", people: 24, groupName: "Collège Jean-Moulin 3e B" }],
  ["h 45min", { structureKind: "none", people: 1, minutes: 45 }],
  ["s2 90 min", { structureKind: "school", people: 2, minutes: 90 }],
])("%s is counted", (typed, expected) => {
  expect(readTypedVisit(typed)).toMatchObject({ kind: "counted", ...expected })
})

test("a card names the reader", () => {
  expect(readTypedVisit(`${cardNumber(12)} 30min`)).toEqual({ kind: "reader", card: cardNumber(12), minutes: 30 })
})

test.each(["", "12", "z", "0a", "2001a", "3a4", "bonjour", "h 0min", "L0000011"])("%j is not understood", (typed) => {
  expect(readTypedVisit(typed)).toEqual({ kind: "unreadable" })
})

const hours = {
  week: { tuesday: { morning: { from: "09:30", to: "12:15" }, afternoon: { from: "14:00", to: "17:00" } } },
  exceptions: [{ date: "2026-12-08" }],
}

test("slots lie within opening hours, whole", () => {
  expect(slotsOn(hours, "2026-12-01", 60).map(({ from }) => from)).toEqual([
    "09:30",
    "10:30",
    "14:00",
    "15:00",
    "16:00",
  ])
  expect(slotsOn(hours, "2026-12-02", 60)).toEqual([])
  expect(slotsOn(hours, "2026-12-08", 60)).toEqual([])
})

test("a public holiday is closed by itself, unless the centre gave it hours", () => {
  const { week } = { week: { friday: hours.week.tuesday } }
  expect(slotsOn({ week, exceptions: [] }, "2026-12-25", 60)).toEqual([])
  const open = { week, exceptions: [{ date: "2026-12-25", morning: { from: "10:00", to: "11:00" } }] }
  expect(slotsOn(open, "2026-12-25", 60).map(({ from }) => from)).toEqual(["10:00"])
})

test("free slots begin two hours ahead, leave out those taken and go four weeks far", () => {
  const free = freeSlots(hours, { date: "2026-12-01", time: "13:10" }, 60, new Set(["2026-12-15 09:30"]))
  expect(free[0]).toEqual({ date: "2026-12-01", from: "16:00", to: "17:00" })
  expect(free.filter(({ date }) => date === "2026-12-15")).toHaveLength(4)
  expect(free.at(-1)?.date).toBe("2026-12-29")
  expect(freeSlots(hours, { date: "2026-12-01", time: "23:00" }, 60, new Set())[0]?.date).toBe("2026-12-15")
})

test("a copy on the shelf goes to the one who has waited longest, each copy once", () => {
  const hold = (id: string, recordId: string, minute: number) => ({ id, recordId, queuedAt: new Date(minute * 60_000) })
  const found = toFetch(
    [hold("b", "r", 2), hold("a", "r", 1), hold("c", "r", 3), hold("d", "other", 1)],
    [
      { id: "1", recordId: "r" },
      { id: "2", recordId: "r" },
    ],
  )
  expect(found.map((one) => [one.hold.id, one.copy.id])).toEqual([
    ["a", "1"],
    ["b", "2"],
  ])
})
