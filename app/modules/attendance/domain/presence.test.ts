import { expect, test } from "vitest"
import type { SignedSlot } from "./half-day.ts"
import { isPresent, noMark, slotPresence } from "./presence.ts"

const day: SignedSlot = {
  id: "a",
  date: "2026-11-12",
  halves: ["morning", "afternoon"],
  starts: "09:00",
  ends: "17:00",
  minutes: 420,
  state: "planned",
}
const half = (half: "morning" | "afternoon", signed: boolean, mark?: Partial<typeof noMark>) => ({
  half,
  signed,
  mark: mark && { ...noMark, ...mark },
})

test("who signed was there, unless the trainer says otherwise", () => {
  expect(isPresent({ signed: true, mark: undefined })).toBe(true)
  expect(isPresent({ signed: false, mark: undefined })).toBe(false)
  expect(isPresent({ signed: true, mark: { ...noMark, present: false } })).toBe(false)
  expect(isPresent({ signed: false, mark: { ...noMark, present: true } })).toBe(true)
  expect(isPresent({ signed: true, mark: { ...noMark, lateMinutes: 10 } })).toBe(true)
})

test("both halves make the whole slot; one alone, its minutes; late and early ones are taken off", () => {
  expect(slotPresence(day, 1, [half("morning", true), half("afternoon", true)])).toEqual({
    people: 1,
    minutes: null,
    remote: false,
  })
  expect(slotPresence(day, 1, [half("morning", true), half("afternoon", false)])?.minutes).toBe(210)
  expect(
    slotPresence(day, 1, [half("morning", true, { lateMinutes: 20 }), half("afternoon", true, { earlyMinutes: 30 })])
      ?.minutes,
  ).toBe(370)
  expect(slotPresence(day, 1, [half("morning", true, { lateMinutes: 500 })])?.minutes).toBe(0)
  expect(slotPresence(day, 1, [half("morning", false), half("afternoon", false)])).toBeNull()
})

test("of a group, the most that were there; none is nobody", () => {
  expect(
    slotPresence(day, 12, [half("morning", true, { people: 10 }), half("afternoon", true, { people: 11 })]),
  ).toEqual({
    people: 11,
    minutes: null,
    remote: false,
  })
  expect(slotPresence(day, 12, [half("morning", true, { people: 0 })])).toBeNull()
  expect(slotPresence(day, 12, [half("morning", true, { people: 40 })])?.people).toBe(12)
})

test("at a distance only when every half attended was", () => {
  const remote = { remote: true }
  expect(slotPresence(day, 1, [half("morning", true, remote), half("afternoon", true)])?.remote).toBe(false)
  expect(slotPresence(day, 1, [half("morning", true, remote), half("afternoon", false)])?.remote).toBe(true)
})
