import { expect, test } from "vitest"
import { buildAccount } from "#modules/account/testing/build-account.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { ownLoans } from "../queries/own-loans.server.ts"
import { buildCopy, buildDesk, buildReader } from "../testing/build-desk.ts"
import { askHold } from "./ask-hold.server.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { cancelOwnHold, linkOwnCard, renewOwnLoan } from "./use-own-card.server.ts"

const database = await useDatabase()
const now = new Date("2026-11-10T09:00:00Z")

test("a card is linked by whoever has its address, and nobody else; then one sees and renews one's own loans only", async () => {
  const desk = await buildDesk()
  const { id, caller, email } = await buildAccount()
  const stranger = await buildAccount()
  const reader = await buildReader(desk, { email })
  const other = await buildReader(desk, { name: "Ida Bréval" })
  const loans = []
  for (const who of [reader, other]) {
    const { copyId } = await buildCopy(database, desk.centreId)
    const input = { centreId: desk.centreId, copyId, readerCentreId: desk.centreId, readerId: who.id }
    const lent = await lendCopy(desk.staff, input, { now })
    loans.push(lent.kind === "done" ? lent.value.loanId : "")
  }
  expect(await linkOwnCard(stranger.caller, { card: reader.card })).toMatchObject({
    refusal: "circulation_refused_card_not_yours",
  })
  expect(await linkOwnCard(caller, { card: "L0000000" })).toMatchObject({ kind: "refused" })
  expect((await linkOwnCard(caller, { card: reader.card.toLowerCase() })).kind).toBe("done")
  expect(await linkOwnCard(caller, { card: reader.card })).toMatchObject({ kind: "refused" })

  const own = await read(caller, (tx) => ownLoans(tx, id))
  expect(own.loans.map((loan) => loan.id)).toEqual([loans[0]])
  const later = new Date("2026-11-24T09:00:00Z")
  const renewed = await renewOwnLoan(caller, { centreId: desk.centreId, loanId: loans[0] }, { now: later })
  expect(renewed).toMatchObject({ value: { dueOn: "2026-12-15" } })
  expect(await renewOwnLoan(caller, { centreId: desk.centreId, loanId: loans[0] }, { now: later })).toMatchObject({
    refusal: "circulation_refused_no_more_days",
  })
  const nextWeek = new Date("2026-12-01T09:00:00Z")
  expect(await renewOwnLoan(caller, { centreId: desk.centreId, loanId: loans[0] }, { now: nextWeek })).toMatchObject({
    refusal: "circulation_refused_renewals",
  })
  expect((await renewOwnLoan(caller, { centreId: desk.centreId, loanId: loans[1] }, { now: later })).kind).toBe(
    "refused",
  )
  expect(
    (await renewOwnLoan(stranger.caller, { centreId: desk.centreId, loanId: loans[0] }, { now: later })).kind,
  ).toBe("refused")
})

test("a hold asked with an account waits at once, and is given up by its holder alone", async () => {
  const desk = await buildDesk()
  const { recordId } = await buildCopy(database, desk.centreId)
  const { id, caller, email } = await buildAccount()
  const stranger = await buildAccount()
  const input = { centreId: desk.centreId, recordId, name: "Camille Essai", email, accountId: id }
  expect(await askHold(systemCaller("test"), input, { now })).toMatchObject({ value: { confirmed: true } })
  const [hold] = (await read(caller, (tx) => ownLoans(tx, id))).holds
  expect(hold).toMatchObject({ state: "waiting" })
  expect((await cancelOwnHold(stranger.caller, { holdId: hold?.id })).kind).toBe("refused")
  expect((await cancelOwnHold(caller, { holdId: hold?.id })).kind).toBe("done")
  expect((await read(caller, (tx) => ownLoans(tx, id))).holds).toEqual([])
})
