import { expect, test } from "vitest"
import { hashOf } from "#modules/account/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { forgetJob } from "../jobs/forget.job.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { openHolds } from "../queries/hold-queue.server.ts"
import { holdsOfCentre } from "../queries/holds-of-centre.server.ts"
import type { BuiltDesk } from "../testing/build-desk.ts"
import { buildCopy, buildDesk, buildReader } from "../testing/build-desk.ts"
import { askHold } from "./ask-hold.server.ts"
import { cancelHold } from "./cancel-hold.server.ts"
import { confirmHold } from "./confirm-hold.server.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { placeHold } from "./place-hold.server.ts"
import { renewLoan } from "./renew-loan.server.ts"
import { returnCopy } from "./return-copy.server.ts"
import { undoGesture } from "./undo-gesture.server.ts"

const database = await useDatabase()
const now = new Date("2026-11-10T09:00:00Z")
const system = systemCaller("test")

test("a hold asked on the public page waits for its link, then for its turn; a return sets the copy aside and tells by mail", async () => {
  const desk = await buildDesk()
  const { centreId } = desk
  const { copyId, recordId } = await buildCopy(database, centreId, { title: "Marcher en ville" })
  const borrower = await buildReader(desk)
  await lend(desk, copyId, borrower)
  const asked = await ask(desk, recordId, "ida@exemple.test")
  expect(asked).toMatchObject({ kind: "done", value: { confirmed: false } })
  expect(await holdsOf(desk, recordId)).toEqual([])
  const secret = await secretOfLastMail("ida@exemple.test")
  expect((await confirmHold(system, { secret }, { now })).kind).toBe("done")
  expect(await confirmHold(system, { secret }, { now })).toMatchObject({ refusal: "circulation_refused_link_over" })
  expect(await ask(desk, recordId, "ida@exemple.test")).toMatchObject({
    refusal: "circulation_refused_you_wait_already",
  })

  const second = await buildReader(desk, { name: "Noé Vidal" })
  expect(await place(desk, recordId, second)).toMatchObject({ value: { place: 2 } })
  expect(await place(desk, recordId, second)).toMatchObject({ refusal: "circulation_refused_waits_already" })

  const [loan] = await database.asOwner<{ id: string }>("select id from circulation.loan where copy_id = $1", [copyId])
  const renewal = await renewLoan(desk.staff, { centreId, loanId: loan?.id }, { now: new Date("2026-11-17T09:00:00Z") })
  expect(renewal).toMatchObject({ refusal: "circulation_refused_held", details: { name: "Ida Essai" } })

  const back = await returnCopy(desk.staff, { centreId, copyId }, { now })
  expect(back).toMatchObject({ value: { kind: "returned", setAsideFor: "Ida Essai" } })
  expect(await stateOf(copyId)).toBe("reserved")
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = 'ida@exemple.test' order by created_at desc limit 1",
  )
  // Ten days later is a Friday: open.
  expect(mail?.text).toContain("vendredi 20 novembre 2026")
  expect(await lend(desk, copyId, second)).toMatchObject({ refusal: "circulation_refused_held" })

  // She comes, registers with the same address, and takes it.
  const ida = await buildReader(desk, { name: "Ida Essai", email: "ida@exemple.test" })
  const lent = await lend(desk, copyId, ida)
  expect(lent.kind).toBe("done")
  expect((await holdsOf(desk, recordId)).map(({ name }) => name)).toEqual(["Noé Vidal"])
  const gestureId = lent.kind === "done" ? lent.value.gestureId : ""
  expect((await undoGesture(desk.staff, { centreId, gestureId }, { now })).kind).toBe("done")
  expect((await holdsOf(desk, recordId)).map(({ name, state }) => [name, state])).toEqual([
    ["Ida Essai", "set_aside"],
    ["Noé Vidal", "waiting"],
  ])
  expect(await stateOf(copyId)).toBe("reserved")
})

test("somebody who asks for many documents at once waits for as many as the centre says", async () => {
  const desk = await buildDesk()
  const copies = await Promise.all(Array.from({ length: 6 }, () => buildCopy(database, desk.centreId)))
  const asked = await Promise.all(copies.map(({ recordId }) => ask(desk, recordId, "vite@exemple.test")))
  expect(asked.filter(({ kind }) => kind === "done")).toHaveLength(3)
})

test("staff see how to tell those whom no mail tells", async () => {
  const desk = await buildDesk()
  const { centreId } = desk
  for (const given of [
    { name: "Ida Essai", email: "ida@exemple.test", phone: "05 61 00 00 01" },
    { name: "Noé Vidal", phone: "05 61 00 00 02" },
    { name: "Ginette Roque" },
  ]) {
    const { copyId, recordId } = await buildCopy(database, centreId)
    await place(desk, recordId, await buildReader(desk, given))
    await returnCopy(desk.staff, { centreId, copyId }, { now })
  }
  const { setAside } = await read(desk.staff, async (tx) => {
    const found = await findDesk(tx, centreId, now)
    if (found === undefined) throw new Error("No desk.")
    return await holdsOfCentre(tx, found)
  })
  expect(Object.fromEntries(setAside.map(({ hold, contact }) => [hold.name, { email: hold.email, contact }]))).toEqual({
    "Ida Essai": { email: "ida@exemple.test", contact: "ida@exemple.test, 05 61 00 00 01" },
    "Noé Vidal": { email: null, contact: "05 61 00 00 02" },
    "Ginette Roque": { email: null, contact: "" },
  })
})

test("what is not fetched, or given up by its link, goes to the next; then to the shelf", async () => {
  const desk = await buildDesk()
  const { copyId, recordId } = await buildCopy(database, desk.centreId)
  await ask(desk, recordId, "premiere@exemple.test")
  const secret = await secretOfLastMail("premiere@exemple.test")
  await confirmHold(system, { secret }, { now })
  const reader = await buildReader(desk)
  await place(desk, recordId, reader)
  // On the shelf: fetched with the list in hand, by its barcode.
  expect(await returnCopy(desk.staff, { centreId: desk.centreId, copyId }, { now })).toMatchObject({
    value: { kind: "set-aside", setAsideFor: "Premiere Essai" },
  })
  expect((await cancelHold(system, { secret }, { now })).kind).toBe("done")
  expect((await holdsOf(desk, recordId)).map(({ name, state }) => [name, state])).toEqual([
    ["Nour Castaing", "set_aside"],
  ])
  await runForget("2026-11-22T03:00:00Z")
  expect(await holdsOf(desk, recordId)).toEqual([])
  expect(await stateOf(copyId)).toBe("available")
  const [hold] = await database.asOwner(
    "select state, closed_at is not null as closed from circulation.hold where reader_id = $1",
    [reader.id],
  )
  expect(hold).toEqual({ state: "expired", closed: true })
})

test("two copies that come back at once are set aside for two readers, and a hold given up meanwhile stays so", async () => {
  for (let round = 0; round < 3; round += 1) {
    const desk = await buildDesk()
    const { centreId } = desk
    const first = await buildCopy(database, centreId)
    const second = await buildCopy(database, centreId, { recordId: first.recordId })
    for (const { copyId } of [first, second]) await lend(desk, copyId, await buildReader(desk))
    for (const name of ["Ana", "Bo"]) await place(desk, first.recordId, await buildReader(desk, { name }))
    const email = `cy${round}@exemple.test`
    await ask(desk, first.recordId, email)
    const secret = await secretOfLastMail(email)
    await confirmHold(system, { secret }, { now: new Date("2026-11-09T09:00:00Z") })
    // Cy is first, and gives up while both copies come back.
    const outcomes = await Promise.all([
      returnCopy(desk.staff, { centreId, copyId: first.copyId }, { now }),
      cancelHold(system, { secret }, { now }),
      returnCopy(desk.staff, { centreId, copyId: second.copyId }, { now }),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "done", "done"])
    const left = (await holdsOf(desk, first.recordId)).map(({ name, state }) => `${name} ${state}`)
    expect(left.sort()).toEqual(["Ana set_aside", "Bo set_aside"])
  }
})

test("as many holds as the centre says, and no address that is none", async () => {
  const desk = await buildDesk()
  const records = await Promise.all([1, 2, 3, 4].map(() => buildCopy(database, desk.centreId)))
  const outcomes = []
  for (const { recordId } of records) outcomes.push(await ask(desk, recordId, "beaucoup@exemple.test"))
  expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "done", "done", "refused"])
  expect(await ask(desk, records[0]?.recordId ?? "", "pas une adresse")).toMatchObject({ kind: "invalid" })
  expect(await read(visitorCaller, (tx) => openHolds(tx, desk.centreId))).toEqual([])
})

test("when two records are merged by staff of one centre, the holds of every centre follow, and nobody waits twice", async () => {
  const [desk, other] = [await buildDesk(), await buildDesk("Autre")]
  const kept = await buildCopy(database, desk.centreId)
  const gone = await buildCopy(database, other.centreId)
  await buildCopy(database, other.centreId, { recordId: kept.recordId })
  const [reader, both] = [await buildReader(other), await buildReader(other, { name: "Noé Vidal" })]
  await place(other, gone.recordId, reader)
  await place(other, gone.recordId, both)
  await place(other, kept.recordId, both)
  await lend(other, gone.copyId, reader, true)
  const moved = await write(desk.staff.actor, (tx) =>
    repointReferences(tx, desk.staff, "catalogue.record", gone.recordId, kept.recordId),
  )
  expect(moved).toBeGreaterThanOrEqual(2)
  expect((await holdsOf(other, kept.recordId)).map(({ name }) => name)).toEqual(["Noé Vidal"])
  const loans = await database.asOwner("select record_id from circulation.loan where copy_id = $1", [gone.copyId])
  expect(loans).toEqual([{ record_id: kept.recordId }])
  // The caller is who they were.
  expect(await read(desk.staff, (tx) => openHolds(tx, other.centreId))).toEqual([])
})

async function ask(desk: BuiltDesk, recordId: string, email: string) {
  const name = `${email.slice(0, 1).toUpperCase()}${email.slice(1).split("@")[0]} Essai`
  return await askHold(system, { centreId: desk.centreId, recordId, name, email, accountId: null }, { now })
}

async function place(desk: BuiltDesk, recordId: string, reader: { centreId: string; id: string }) {
  const input = { centreId: desk.centreId, recordId, readerCentreId: reader.centreId, readerId: reader.id }
  return await placeHold(desk.staff, input, { now: new Date(now.getTime() + 60_000) })
}

async function lend(desk: BuiltDesk, copyId: string, reader: { centreId: string; id: string }, anyway = false) {
  const input = { centreId: desk.centreId, copyId, readerCentreId: reader.centreId, readerId: reader.id, anyway }
  return await lendCopy(desk.staff, input, { now })
}

async function holdsOf(desk: BuiltDesk, recordId: string) {
  return await read(desk.staff, (tx) => openHolds(tx, desk.centreId, recordId))
}

async function stateOf(copyId: string): Promise<unknown> {
  const [row] = await database.asOwner<{ state: string }>("select state from catalogue.copy where id = $1", [copyId])
  return row?.state
}

async function secretOfLastMail(recipient: string): Promise<string> {
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = $1 order by created_at desc limit 1",
    [recipient],
  )
  const secret = /\/reservations\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? ""
  const [hold] = await database.asOwner("select 1 from circulation.hold where secret_hash = $1", [hashOf(secret)])
  if (hold === undefined) throw new Error("The link of the mail opens no hold.")
  return secret
}

async function runForget(at: string): Promise<void> {
  await forgetJob.run({ caller: system, input: {}, now: new Date(at), signal: new AbortController().signal })
}
