import ICAL from "ical.js"
import { expect, it } from "vitest"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { Slot } from "../domain/slot.ts"
import { writeCalendar } from "./icalendar.ts"
import { eventsOf } from "./item-calendar.ts"

const changedAt = new Date("2026-02-01T08:00:00.000Z")

it("what is written reads back: instants, words with every sign that must be escaped, identity, status", () => {
  const title = "Échanges ; « politique, ville » \\ suite\nen deux lignes – " + "très long ".repeat(20)
  const text = write(
    item([slot({ date: "2026-03-11", starts: "09:30", ends: "12:30" })], {
      title,
      place: "Salle A, 1er étage",
      sequence: 3,
    }),
  )
  const [event] = read(text)
  expect(event?.summary).toBe(title)
  expect(event?.location).toBe("Salle A, 1er étage, Toulouse")
  expect(event?.startDate.toJSDate().toISOString()).toBe("2026-03-11T08:30:00.000Z")
  expect(event?.endDate.toJSDate().toISOString()).toBe("2026-03-11T11:30:00.000Z")
  expect(event?.uid).toBe("slot-2026-03-11")
  expect(event?.sequence).toBe(3)
  expect(event?.component.getFirstPropertyValue("status")).toBe("CONFIRMED")
  expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-02-01T08:00:00Z")
  expect(event?.organizer).toBe("https://exemple.test/centres/passerelles-midi")
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
})

it("the nights of the two clock changes, and one that ends the next day", () => {
  const events = read(
    write(
      item([
        slot({ date: "2026-03-28", starts: "23:00", ends: "04:00" }),
        slot({ date: "2026-10-24", starts: "23:00", ends: "04:00" }),
        slot({ date: "2026-10-25", starts: "02:30", ends: "02:15" }),
      ]),
    ),
  )
  const hours = events.map(
    (event) => (event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()) / 3_600_000,
  )
  expect(hours.slice(0, 2)).toEqual([4, 6])
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe("2026-03-28T22:00:00.000Z")
  expect(events[0]?.endDate.toJSDate().toISOString()).toBe("2026-03-29T02:00:00.000Z")
  expect(hours[2]).toBeGreaterThan(0)
})

it("slots without hours are days: one event for days that follow each other, the half said of a day alone, no hour made up", () => {
  const half = (date: string, halves: Slot["halves"]) => slot({ date, halves })
  const events = read(
    write(
      item([
        half("2026-05-04", ["morning"]),
        half("2026-05-04", ["afternoon"]),
        half("2026-05-05", ["morning", "afternoon"]),
        half("2026-06-09", ["afternoon"]),
      ]),
    ),
  )
  expect(events.map((event) => [event.startDate.toString(), event.endDate.toString(), event.startDate.isDate])).toEqual(
    [
      ["2026-05-04", "2026-05-06", true],
      ["2026-06-09", "2026-06-10", true],
    ],
  )
  expect(events.map(({ summary }) => summary)).toEqual(["Rencontre", "Rencontre (après-midi)"])
})

it("a cancelled slot stays with its identity, cancelled; of a cancelled activity, all of them", () => {
  const slots = [
    slot({ date: "2026-05-04", starts: "09:00", ends: "10:00" }),
    slot({ date: "2026-05-05", starts: "09:00", ends: "10:00", state: "cancelled" }),
  ]
  const statuses = (text: string) =>
    read(text).map((event) => [event.uid, event.component.getFirstPropertyValue("status")])
  expect(statuses(write(item(slots)))).toEqual([
    ["slot-2026-05-04", "CONFIRMED"],
    ["slot-2026-05-05", "CANCELLED"],
  ])
  expect(statuses(write(item(slots, { status: "cancelled" })))).toEqual([
    ["slot-2026-05-04", "CANCELLED"],
    ["slot-2026-05-05", "CANCELLED"],
  ])
})

it("a calendar that is subscribed to says its name, where it comes from and how often to come back; twice written, it is the same", () => {
  const events = eventsOf(
    item([slot({ date: "2026-05-04", starts: "09:00", ends: "10:00" })]),
    "https://exemple.test",
    "fr",
  )
  const calendar = { name: "Agenda, tous", source: "https://exemple.test/agenda.ics?centre=a", language: "fr", events }
  const text = writeCalendar(calendar)
  const root = new ICAL.Component(ICAL.parse(text))
  expect(root.getFirstPropertyValue("method")).toBe("PUBLISH")
  // A property of RFC 7986, which ical.js knows nothing of: it leaves the text as it is written.
  expect(root.getFirstPropertyValue("name")).toBe("Agenda\\, tous")
  expect(root.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT1H")
  expect(root.getFirstPropertyValue("source")).toBe("https://exemple.test/agenda.ics?centre=a")
  expect(writeCalendar(calendar)).toBe(text)
})

function read(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event))
}

function write(one: AgendaItem): string {
  return writeCalendar({ name: "Essai", language: "fr", events: eventsOf(one, "https://exemple.test", "fr") })
}

function slot(given: Partial<Slot> & { date: string }): Slot {
  return { id: `slot-${given.date}`, halves: [], starts: null, ends: null, state: "planned", ...given }
}

function item(slots: Slot[], given: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: "0192f000-0000-7000-8000-000000000001",
    centreId: "c",
    centres: [{ id: "c", slug: "passerelles-midi", name: 'Passerelles "Midi"' }],
    kind: "network_meeting",
    title: "Rencontre",
    status: "planned",
    mode: "on_site",
    visibility: "public",
    place: "",
    territoryId: null,
    territory: "Toulouse",
    themeId: null,
    theme: "",
    seriesId: null,
    series: "",
    startsOn: slots[0]?.date ?? "",
    endsOn: slots.at(-1)?.date ?? "",
    timeZone: "Europe/Paris",
    slots,
    description: "",
    audience: "",
    practical: "",
    contact: "",
    enrolment: "everyone",
    elsewhere: "",
    capacity: null,
    taken: 0,
    waiting: 0,
    waitingList: true,
    opensOn: null,
    closesOn: null,
    asksAccess: false,
    asksMeal: false,
    question: "",
    sequence: 0,
    changedAt,
    ...given,
  }
}
