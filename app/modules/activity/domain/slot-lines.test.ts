import { expect, it } from "vitest"
import { completeSlot } from "./slot.ts"
import { readSlotLines, writeSlotLine } from "./slot-lines.ts"

const paris = "Europe/Paris"
const day = "2017-03-07"

it.each([
  ["07/03/2017 matin", { date: day, halves: ["morning"] }],
  ["7/3/2017 APRÈS-MIDI", { date: day, halves: ["afternoon"] }],
  ["2017-03-07", { date: day, halves: ["morning", "afternoon"] }],
  ["7.3.2017 journée soir", { date: day, halves: ["morning", "afternoon", "evening"] }],
  ["7/3/2017 9h-12h30", { date: day, halves: [], starts: "09:00", ends: "12:30" }],
  ["7/3/2017 9:30 – 17h", { date: day, halves: [], starts: "09:30", ends: "17:00" }],
  ["7/3/2017 16h-18h = 1 j", { date: day, halves: [], starts: "16:00", ends: "18:00", dayPart: 100 }],
  [
    "7/3/2017 matin =0,5 150 min annulé",
    { date: day, halves: ["morning"], dayPart: 50, minutes: 150, state: "cancelled" },
  ],
  ["2017-03-07 evening", { date: day, halves: ["evening"] }],
])("%s", (line, slot) => {
  expect(readSlotLines(line)).toEqual({ slots: [slot], wrong: [], backwards: [], twice: [] })
})

it("hours twice on a line are two slots of that day; what cannot be shared out between them is not understood", () => {
  expect(readSlotLines("7/3/2017 9h-12h, 13h30 – 16h30\n8/3/2017 9h-12h et 14h-17h annulé")).toEqual({
    slots: [
      { date: day, halves: [], starts: "09:00", ends: "12:00" },
      { date: day, halves: [], starts: "13:30", ends: "16:30" },
      { date: "2017-03-08", halves: [], starts: "09:00", ends: "12:00", state: "cancelled" },
      { date: "2017-03-08", halves: [], starts: "14:00", ends: "17:00", state: "cancelled" },
    ],
    wrong: [],
    backwards: [],
    twice: [],
  })
  expect(readSlotLines("7/3/2017 9h-12h 13h30-16h30 = 1").wrong).toEqual([1])
})

it("says which lines it does not understand", () => {
  const text = "07/03/2017 matin\n\n31/02/2017\n7/3/2017 demain\n42801\n7/3/2017 25h-26h\n7/3/2017 matin = 2"
  expect(readSlotLines(text)).toMatchObject({ slots: [{ date: day }], wrong: [3, 4, 5, 6, 7] })
})

it("an end before its start is a slip, unless a night lies between", () => {
  const text = "7/3/2017 14h-13h\n7/3/2017 20h-1h\n8/3/2017 18h-6h\n9/3/2017 9h-12h 17h-14h\n10/3/2017 8h-22h"
  expect(readSlotLines(text)).toMatchObject({ backwards: [1, 4], wrong: [], twice: [] })
})

it.each([
  ["7/3/2017 matin\n7/3/2017 matin", [2]],
  ["7/3/2017 9h-12h\n8/3/2017 9h-12h\n7/3/2017 11h30-13h", [3]],
  ["7/3/2017 matin\n7/3/2017 9h-12h", [2]],
  ["7/3/2017\n7/3/2017 14h-17h soir", []],
  ["7/3/2017\n7/3/2017 14h-17h", [2]],
  ["7/3/2017 9h-12h 11h-13h", [1]],
  ["7/3/2017 9h-12h\n7/3/2017 12h-13h\n7/3/2017 soir", []],
  ["7/3/2017 matin annulé\n7/3/2017 matin\n7/3/2017 matin annulé", []],
])("a moment said twice would count twice: %j", (text, twice) => {
  expect(readSlotLines(text)).toMatchObject({ twice, wrong: [] })
})

it.each([
  "07/03/2017 matin",
  "07/03/2017 journée",
  "07/03/2017 16:00-18:00 = 1",
  "07/03/2017 journée soir",
  "07/03/2017 matin 150 min annulé",
])("%s comes back as it was written", (line) => {
  const [said] = readSlotLines(line).slots
  if (said === undefined) throw new Error("not read")
  const slot = { ...completeSlot(said, paris), state: said.state ?? ("held" as const) }
  expect(writeSlotLine(slot, "fr", paris)).toBe(line)
  const english = readSlotLines(writeSlotLine(slot, "en", paris)).slots[0]
  expect(completeSlot(english ?? said, paris)).toEqual(completeSlot(said, paris))
})
