import { expect, it } from "vitest"
import type { AgendaItem } from "./agenda-item.ts"
import { agendaQuery, lastDayOf, monthsAround, readAgendaSearch } from "./agenda-search.ts"
import { enrolmentWindow } from "./enrolment-window.ts"
import { nameKey, splitName } from "./name-key.ts"
import { dueReminders } from "./reminders.ts"
import type { Slot } from "./slot.ts"
import { changeBetween, toldOf } from "./told.ts"

const morning: Slot = {
  id: "a",
  date: "2026-05-12",
  halves: ["morning"],
  starts: "09:30",
  ends: "12:00",
  state: "planned",
}
const base = {
  status: "planned" as const,
  slots: [morning],
  enrolment: "everyone" as const,
  opensOn: null,
  closesOn: null,
  capacity: 10,
  taken: 3,
  waiting: 0,
  waitingList: true,
  endsOn: "2026-05-12",
}

it.each([
  ["open", {}, "2026-05-12 09:29"],
  ["closed", {}, "2026-05-12 09:30"],
  ["over", {}, "2026-05-13 00:00"],
  ["over", { status: "held" }, "2026-05-01 00:00"],
  ["cancelled", { status: "cancelled" }, "2026-05-01 00:00"],
  ["not_yet", { opensOn: "2026-05-02" }, "2026-05-01 23:59"],
  ["open", { opensOn: "2026-05-02" }, "2026-05-02 00:00"],
  ["open", { closesOn: "2026-05-10" }, "2026-05-10 23:59"],
  ["closed", { closesOn: "2026-05-10" }, "2026-05-11 00:00"],
  ["waiting_list", { taken: 10 }, "2026-05-01 00:00"],
  ["full", { taken: 10, waitingList: false }, "2026-05-01 00:00"],
  // Who waits comes first, even while a place is free.
  ["waiting_list", { taken: 9, waiting: 2 }, "2026-05-01 00:00"],
  ["open", { taken: 900, capacity: null }, "2026-05-01 00:00"],
  ["free_entry", { enrolment: "none" }, "2026-05-01 00:00"],
  ["invited", { enrolment: "invited" }, "2026-05-01 00:00"],
  ["elsewhere", { enrolment: "elsewhere" }, "2026-05-01 00:00"],
  // Without hours, a morning is taken to begin at nine.
  ["closed", { slots: [{ ...morning, starts: null, ends: null }] }, "2026-05-12 09:00"],
] as const)("%s: %j at %s", (expected, given, at) => {
  const [date = "", time = ""] = at.split(" ")
  expect(
    enrolmentWindow({ ...base, ...given } as typeof base & { enrolment: AgendaItem["enrolment"] }, { date, time }),
  ).toBe(expected)
})

it("reminds a week before the first date, and the day before each date; not who has just enrolled", () => {
  const later = { ...morning, id: "b", date: "2026-06-02" }
  const on = (date: string) => dueReminders([later, morning], { date, time: "07:30" }, new Date(`${date}T05:30:00Z`))
  expect(on("2026-05-04")).toEqual([])
  expect(on("2026-05-05")).toEqual([
    { stage: "week", date: "2026-05-12", enrolledBefore: new Date("2026-05-03T05:30:00Z") },
  ])
  expect(on("2026-05-11")).toEqual([
    { stage: "day", date: "2026-05-12", enrolledBefore: new Date("2026-05-10T05:30:00Z") },
  ])
  expect(on("2026-05-12").map(({ date }) => date)).toEqual(["2026-05-12"])
  expect(on("2026-05-26")).toEqual([])
  expect(on("2026-06-01").map(({ stage, date }) => [stage, date])).toEqual([["day", "2026-06-02"]])
  expect(dueReminders([{ ...morning, state: "cancelled" }], { date: "2026-05-11", time: "07:30" }, new Date())).toEqual(
    [],
  )
})

it("tells what calendars show and nothing else", () => {
  const before = toldOf({ title: "T", place: "P", mode: "on_site", status: "planned", slots: [morning] })
  expect(changeBetween(before, before)).toBeUndefined()
  expect(changeBetween(before, { ...before, status: "held" })).toBeUndefined()
  expect(changeBetween(before, { ...before, place: "Q" })).toBe("changed")
  expect(changeBetween(before, { ...before, slots: [{ ...morning, ends: "12:30" }] })).toBe("moved")
  expect(changeBetween(before, { ...before, slots: [{ ...morning, state: "cancelled" }] })).toBe("moved")
  expect(changeBetween(before, { ...before, status: "cancelled" })).toBe("cancelled")
  expect(changeBetween({ ...before, status: "cancelled" }, before)).toBe("reopened")
})

it("knows two spellings of one name, and which part of a name is which", () => {
  expect(nameKey("Jean-Loup", "CASTÉRA")).toBe(nameKey("jean loup", "Castera"))
  expect(nameKey("Ana", "Bo")).not.toBe(nameKey("Bo", "Anna"))
  expect(splitName("Awa Ferrandou Diop")).toEqual({ givenName: "Awa", familyName: "Ferrandou Diop" })
  expect(splitName("  Awa ")).toEqual({ givenName: "", familyName: "Awa" })
})

it("reads an address back, whatever it holds", () => {
  const search = readAgendaSearch(new URLSearchParams("mois=2026-13&nature=confé<&centre=a&theme="))
  expect(search).toEqual({ month: "", kind: "", theme: "", territory: "", centre: "a", series: "" })
  expect(agendaQuery(search, { month: "2026-12" })).toBe("?mois=2026-12&centre=a")
  expect(monthsAround("2026-12")).toEqual({ before: "2026-11", after: "2027-01" })
  expect(lastDayOf("2028-02")).toBe("2028-02-29")
})
