import { expect, it } from "vitest"
import { accountingYear, accountingYearOf, lastClosedYear, usuallyCounts } from "./accounting-year.ts"
import type { Cell, MoneyFact, TaughtFact, TrainedFact } from "./bpf.ts"
import { cellAddress, centsOf, mainSpecialities, peopleOf, readCell, trainersOf } from "./bpf.ts"
import { checksOf } from "./bpf-checks.ts"

function trained(given: Partial<TrainedFact>): TrainedFact {
  return {
    activityId: "a",
    participationId: "p",
    people: 1,
    minutes: 360,
    remotePeople: 0,
    remoteMinutes: 0,
    category: "e",
    objective: "d",
    nsf: "333",
    subcontracted: false,
    entrusted: false,
    ...given,
  }
}

const facts = [
  trained({ people: 10, minutes: 3600 }),
  trained({ category: "a", remotePeople: 1, remoteMinutes: 120, subcontracted: true }),
  trained({ category: null, nsf: "" }),
  trained({ entrusted: true, people: 5, minutes: 900 }),
]

it("trainees and hours by kind, purpose and speciality; those entrusted by another body stand apart", () => {
  const of = (address: string) => peopleOf(readCell(address) as Cell, facts)
  expect(of("f1-e")).toEqual({ people: 10, minutes: 3600 })
  expect(of("f1-a")).toEqual({ people: 1, minutes: 360 })
  expect(of("f1-total")).toEqual({ people: 11, minutes: 3960 })
  expect(of("f1-remote")).toEqual({ people: 1, minutes: 120 })
  expect(of("f1-unknown")).toEqual({ people: 1, minutes: 360 })
  expect(of("f2-total")).toEqual({ people: 1, minutes: 360 })
  expect(of("f3-d")).toEqual({ people: 12, minutes: 4320 })
  expect(of("f4-333")).toEqual({ people: 11, minutes: 3960 })
  expect(of("f4-unknown")).toEqual({ people: 1, minutes: 360 })
  expect(of("g-total")).toEqual({ people: 5, minutes: 900 })
})

it("five specialities are named, by hours; the others are one line", () => {
  const many = ["310", "320", "330", "340", "350", "360"].map((nsf, at) => trained({ nsf, minutes: 600 - at * 60 }))
  expect(mainSpecialities(many)).toEqual(["310", "320", "330", "340", "350"])
  expect(peopleOf({ frame: "F4", line: "others" }, many)).toEqual({ people: 1, minutes: 300 })
  expect(mainSpecialities([trained({ nsf: "340" }), trained({ nsf: "310" })])).toEqual(["310", "340"])
})

it("revenue line by line, credit notes taken away; charges with two of them told apart", () => {
  const money: MoneyFact[] = [
    { id: "1", side: "revenue", line: "2a", amountCents: 100_00 },
    { id: "2", side: "revenue", line: "2h", amountCents: 50_00 },
    { id: "3", side: "revenue", line: "2h", amountCents: -20_00 },
    { id: "4", side: "revenue", line: "5", amountCents: 1000_00 },
    { id: "5", side: "charge", line: "trainers", amountCents: 400_00 },
    { id: "6", side: "charge", line: "other", amountCents: 300_00 },
  ]
  const of = (address: string) => centsOf(readCell(address) as Cell, money)
  expect([of("c-2"), of("c-2h"), of("c-5"), of("c-total")]).toEqual([130_00, 30_00, 1000_00, 1130_00])
  expect([of("d-trainers"), of("d-services"), of("d-total")]).toEqual([400_00, 0, 700_00])
})

it("a trainer is counted once, hours are all those given", () => {
  const taught: TaughtFact[] = [
    { activityId: "a", personId: "x", standing: "internal", minutes: 360 },
    { activityId: "b", personId: "x", standing: "internal", minutes: 180 },
    { activityId: "b", personId: "y", standing: null, minutes: 180 },
  ]
  expect(trainersOf({ frame: "E", line: "internal" }, taught)).toEqual({ people: 1, minutes: 540 })
  expect(trainersOf({ frame: "E", line: "external" }, taught)).toEqual({ people: 0, minutes: 0 })
  const checks = checksOf(
    { trained: facts, taught, money: [], turnoverCents: null },
    { missingIdentity: 2, activities: ["a", "b", "c"] },
  )
  expect(Object.fromEntries(checks.filter(({ ok }) => !ok).map(({ name, count }) => [name, count]))).toEqual({
    "f1-f3": 1,
    categories: 1,
    specialities: 1,
    trainers: 1,
    untaught: 1,
    turnover: 1,
    charges: 1,
    identity: 2,
  })
})

it("cells have addresses, and no other address is one", () => {
  for (const address of [
    "c-2a",
    "d-total",
    "e-internal",
    "f1-e",
    "f2-total",
    "f3-a2",
    "f4-333",
    "f4-others",
    "g-total",
  ])
    expect(cellAddress(readCell(address) as Cell)).toBe(address)
  for (const address of ["", "c", "c-2i", "f4-33", "x-total", "f1-f"]) expect(readCell(address)).toBeUndefined()
})

it("an accounting year may begin on any first day; the one to declare is over", () => {
  expect(accountingYear(2017, "01-01")).toEqual({ from: "2017-01-01", to: "2017-12-31" })
  expect(accountingYear(2017, "09-01")).toEqual({ from: "2016-09-01", to: "2017-08-31" })
  expect(accountingYear(2024, "03-01")).toEqual({ from: "2023-03-01", to: "2024-02-29" })
  expect([
    accountingYearOf("2026-11-28", "01-01"),
    accountingYearOf("2026-11-28", "09-01"),
    accountingYearOf("2026-08-31", "09-01"),
  ]).toEqual([2026, 2027, 2026])
  expect([
    lastClosedYear("2026-11-28", "01-01"),
    lastClosedYear("2026-11-28", "09-01"),
    lastClosedYear("2026-08-31", "09-01"),
  ]).toEqual([2025, 2026, 2025])
  expect([usuallyCounts("course_session"), usuallyCounts("conference"), usuallyCounts("teaching")]).toEqual([
    true,
    false,
    false,
  ])
})
