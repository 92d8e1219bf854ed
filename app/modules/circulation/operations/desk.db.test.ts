import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { openLoansOf } from "../queries/find-loan.server.ts"
import type { BuiltDesk } from "../testing/build-desk.ts"
import { buildCopy, buildDesk, buildReader } from "../testing/build-desk.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { renewLoan } from "./renew-loan.server.ts"
import { returnCopy } from "./return-copy.server.ts"
import { servePartnerReader } from "./serve-partner-reader.server.ts"
import { settleRules } from "./settle-rules.server.ts"
import { undoGesture } from "./undo-gesture.server.ts"

const database = await useDatabase()
// A Tuesday; three weeks later is a Tuesday.
const now = new Date("2026-11-10T09:00:00Z")
const rules = {
  version: 0,
  loanDays: 21,
  loansMax: 5,
  renewalsMax: 1,
  holdsMax: 3,
  setAsideDays: 10,
  remindBeforeDays: 2,
  remindLateDays: 3,
  remindAgainDays: 14,
  appointments: true,
  appointmentMinutes: 60,
}

test("a copy is lent, renewed once, comes back late; each gesture is undone in turn", async () => {
  const desk = await buildDesk()
  const { copyId } = await buildCopy(database, desk.centreId)
  const reader = await buildReader(desk)
  const lent = await lend(desk, copyId, reader)
  expect(lent).toMatchObject({ kind: "done", value: { dueOn: "2026-12-01" } })
  expect(await stateOf(copyId)).toBe("on_loan")

  const loanId = lent.kind === "done" ? lent.value.loanId : ""
  const centreId = desk.centreId
  const renewed = await renewLoan(desk.staff, { centreId, loanId }, { now: new Date("2026-11-24T09:00:00Z") })
  expect(renewed).toMatchObject({ kind: "done", value: { dueOn: "2026-12-15" } })
  const scannedTwice = await renewLoan(
    desk.staff,
    { centreId, loanId, anyway: true },
    { now: new Date("2026-11-24T09:00:05Z") },
  )
  expect(scannedTwice).toMatchObject({ refusal: "circulation_refused_no_more_days" })
  const again = await renewLoan(desk.staff, { centreId, loanId }, { now: new Date("2026-12-01T09:00:00Z") })
  expect(again).toMatchObject({ kind: "refused", refusal: "circulation_refused_renewals", details: { limit: 1 } })

  const later = new Date("2026-12-17T09:00:00Z")
  const back = await returnCopy(desk.staff, { centreId, copyId }, { now: later })
  expect(back).toMatchObject({ kind: "done", value: { kind: "returned", daysLate: 2, readerName: "Nour Castaing" } })
  expect(await stateOf(copyId)).toBe("available")
  const twice = await returnCopy(desk.staff, { centreId, copyId }, { now: later })
  expect(twice).toMatchObject({ kind: "refused", refusal: "circulation_refused_not_lent" })

  const gestureId = back.kind === "done" ? (back.value.gestureId ?? "") : ""
  expect((await undoGesture(desk.staff, { centreId, gestureId }, { now: later })).kind).toBe("done")
  expect(await stateOf(copyId)).toBe("on_loan")
  expect(await undoGesture(desk.staff, { centreId, gestureId }, { now: later })).toMatchObject({
    refusal: "circulation_refused_not_last_gesture",
  })
  const renewal = renewed.kind === "done" ? renewed.value.gestureId : ""
  const nextDay = new Date("2026-11-24T10:00:00Z")
  expect((await undoGesture(desk.staff, { centreId, gestureId: renewal }, { now: nextDay })).kind).toBe("done")
  expect(await read(desk.staff, (tx) => openLoansOf(tx, reader.id))).toMatchObject([
    { dueOn: "2026-12-01", renewals: 0 },
  ])
  const first = lent.kind === "done" ? lent.value.gestureId : ""
  expect((await undoGesture(desk.staff, { centreId, gestureId: first }, { now })).kind).toBe("done")
  expect(await read(desk.staff, (tx) => openLoansOf(tx, reader.id))).toEqual([])
  expect(await stateOf(copyId)).toBe("available")
})

test("two desks that lend to one reader at once do not pass over the limit together", async () => {
  const desk = await buildDesk()
  await settleRules(desk.administrator, { ...rules, loansMax: 1, centreId: desk.centreId, partnerCentres: [] })
  const reader = await buildReader(desk)
  const copies = await Promise.all(Array.from({ length: 4 }, () => buildCopy(database, desk.centreId)))
  const lent = await Promise.all(copies.map(({ copyId }) => lend(desk, copyId, reader)))
  expect(lent.filter(({ kind }) => kind === "done")).toHaveLength(1)
})

test("two desks at the same instant: one lends, the other is told", async () => {
  const desk = await buildDesk()
  const readers = [await buildReader(desk), await buildReader(desk, { name: "Ida Bréval" })]
  for (let round = 0; round < 5; round += 1) {
    const { copyId } = await buildCopy(database, desk.centreId)
    const outcomes = await Promise.all(readers.map((reader) => lend(desk, copyId, reader, { anyway: true })))
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(["done", "refused"])
    expect(outcomes.find((outcome) => outcome.kind === "refused")).toMatchObject({
      refusal: "circulation_refused_lent_to_another",
    })
  }
  const { copyId } = await buildCopy(database, desk.centreId)
  const [reader] = readers
  if (reader === undefined) throw new Error("no reader")
  await lend(desk, copyId, reader, { anyway: true })
  const returns = await Promise.all(
    [1, 2].map(() => returnCopy(desk.staff, { centreId: desk.centreId, copyId }, { now })),
  )
  expect(returns.map(({ kind }) => kind).sort()).toEqual(["done", "refused"])
})

test("a limit, a suspension, a day to come and a copy of elsewhere are refused; staff passes over the first two knowingly", async () => {
  const desk = await buildDesk()
  const elsewhere = await buildDesk("Ailleurs")
  const reader = await buildReader(desk)
  for (let count = 0; count < 5; count += 1) await lend(desk, (await buildCopy(database, desk.centreId)).copyId, reader)
  const { copyId } = await buildCopy(database, desk.centreId)
  expect(await lend(desk, copyId, reader)).toMatchObject({
    refusal: "circulation_refused_limit",
    details: { limit: 5 },
  })
  expect(await stateOf(copyId)).toBe("available")
  expect((await lend(desk, copyId, reader, { anyway: true })).kind).toBe("done")

  const suspended = await buildReader(desk, { name: "Ida Bréval", suspendedUntil: "2026-11-30" })
  const other = await buildCopy(database, desk.centreId)
  expect(await lend(desk, other.copyId, suspended)).toMatchObject({ refusal: "circulation_refused_suspended" })
  expect(await lend(desk, other.copyId, reader, { date: "2026-11-11" })).toMatchObject({
    refusal: "circulation_refused_day_to_come",
  })
  const foreign = await buildCopy(database, elsewhere.centreId)
  expect(await lend(desk, foreign.copyId, reader)).toMatchObject({ refusal: "circulation_refused_unknown_copy" })
  expect(await lendCopy(visitorCaller, { ...lending(desk, other.copyId, reader) }, { now })).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
})

test("a month typed after the fact keeps its days, and a copy cannot be out twice on one day", async () => {
  const desk = await buildDesk()
  const reader = await buildReader(desk)
  const { copyId } = await buildCopy(database, desk.centreId)
  const centreId = desk.centreId
  expect(await lend(desk, copyId, reader, { date: "2026-10-06" })).toMatchObject({ value: { dueOn: "2026-10-27" } })
  expect(await returnCopy(desk.staff, { centreId, copyId, date: "2026-10-05" }, { now })).toMatchObject({
    refusal: "circulation_refused_before_loan",
  })
  await returnCopy(desk.staff, { centreId, copyId, date: "2026-10-20" }, { now })
  expect(await lend(desk, copyId, reader, { date: "2026-10-15" })).toMatchObject({
    refusal: "circulation_refused_out_that_day",
  })
  expect((await lend(desk, copyId, reader, { date: "2026-10-20" })).kind).toBe("done")
  expect(await lend(desk, copyId, reader, { date: "14/10/2026" })).toMatchObject({ kind: "invalid" })
})

test("readers of a centre that opened them to a partner are served by exact card or name, and no others", async () => {
  const home = await buildDesk("Maison")
  const partner = await buildDesk("Voisin")
  const reader = await buildReader(home, { name: "Zélie Montferrand" })
  const centreId = partner.centreId
  const byCard = { centreId, typed: reader.card.toLowerCase() }
  expect(await servePartnerReader(partner.staff, byCard)).toMatchObject({ refusal: "circulation_refused_nobody" })
  await settleRules(home.administrator, { ...rules, centreId: home.centreId, partnerCentres: [centreId] })
  expect(await servePartnerReader(partner.staff, byCard)).toMatchObject({ value: { readerId: reader.id } })
  expect((await servePartnerReader(partner.staff, { centreId, typed: "zelie  montferrand" })).kind).toBe("done")
  for (const typed of ["Zélie", "Montferrand", "Zélie Montferran", "L000000X"])
    expect((await servePartnerReader(partner.staff, { centreId, typed })).kind, typed).toBe("refused")
  expect((await servePartnerReader(home.staff, { centreId, typed: reader.card })).kind).toBe("refused")

  const { copyId } = await buildCopy(database, centreId)
  const lent = await lend(partner, copyId, reader)
  expect(lent.kind).toBe("done")
  const [row] = await database.asOwner(
    "select centre_id, reader_centre_id, structure_kind from circulation.loan where copy_id = $1",
    [copyId],
  )
  expect(row).toEqual({ centre_id: centreId, reader_centre_id: home.centreId, structure_kind: "association" })
  // Both centres know of it; a third does not.
  const third = await buildDesk("Tiers")
  const seen = await Promise.all(
    [partner, home, third].map(({ staff }) => read(staff, (tx) => openLoansOf(tx, reader.id))),
  )
  expect(seen.map((loans) => loans.map((loan) => loan.reader.name))).toEqual([
    ["Zélie Montferrand"],
    ["Zélie Montferrand"],
    [],
  ])
})

function lending(desk: BuiltDesk, copyId: string, reader: { centreId: string; id: string }) {
  return { centreId: desk.centreId, copyId, readerCentreId: reader.centreId, readerId: reader.id }
}

async function lend(
  desk: BuiltDesk,
  copyId: string,
  reader: { centreId: string; id: string },
  more: { date?: string; anyway?: boolean } = {},
) {
  return await lendCopy(desk.staff, { ...lending(desk, copyId, reader), ...more }, { now })
}

async function stateOf(copyId: string): Promise<unknown> {
  const [row] = await database.asOwner<{ state: string }>("select state from catalogue.copy where id = $1", [copyId])
  return row?.state
}
