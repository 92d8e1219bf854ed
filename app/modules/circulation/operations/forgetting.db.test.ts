import { expect, test } from "vitest"
import { buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { personErased } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { forgetJob } from "../jobs/forget.job.server.ts"
import { remindJob } from "../jobs/remind.job.server.ts"
import { visitFigures } from "../queries/visits.server.ts"
import type { BuiltDesk } from "../testing/build-desk.ts"
import { buildCopy, buildDesk, buildReader } from "../testing/build-desk.ts"
import { eraseReader } from "./erase-reader.server.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { renewLoan } from "./renew-loan.server.ts"
import { returnCopy } from "./return-copy.server.ts"
import { welcomeVisit } from "./welcome-visit.server.ts"

const database = await useDatabase()
const now = new Date("2026-11-10T09:00:00Z")
const system = systemCaller("test")
const run = { caller: system, input: {}, signal: new AbortController().signal }

test("a reader is erased once everything is back: no name is left anywhere, every count stays", async () => {
  const desk = await buildDesk()
  const reader = await buildReader(desk, { name: "Hippolyte Introuvable", email: "hippolyte@exemple.test" })
  const { copyId, recordId } = await buildCopy(database, desk.centreId, { title: "Ce que lit Hippolyte" })
  await lend(desk, copyId, reader)
  await welcomeVisit(desk.staff, { centreId: desk.centreId, typed: reader.card }, { now })
  await welcomeVisit(desk.staff, { centreId: desk.centreId, typed: "12a Les Tisserands" }, { now })
  const before = await figures(desk)
  expect(before).toEqual([
    { period: "2026", visits: 2, people: 13, groups: 1, inGroups: 12, named: 1, byAppointment: 0 },
  ])
  const who = { centreId: desk.centreId, readerId: reader.id }
  expect(await eraseReader(desk.staff, who, { now })).toMatchObject({ refusal: "circulation_refused_has_loans" })
  await returnCopy(desk.staff, { centreId: desk.centreId, copyId }, { now })
  expect((await eraseReader(desk.staff, who, { now })).kind).toBe("done")

  expect(await figures(desk)).toEqual(before)
  const loans = await database.asOwner(
    "select lent_on, document_kind, structure_kind, reader_id, title, record_id from circulation.loan where reader_id = $1",
    [reader.id],
  )
  expect(loans).toEqual([
    {
      lent_on: "2026-11-10",
      document_kind: "book",
      structure_kind: "association",
      reader_id: reader.id,
      title: null,
      record_id: null,
    },
  ])
  expect(
    await database.asOwner("select loans, year from circulation.record_use where record_id = $1", [recordId]),
  ).toEqual([{ loans: 1, year: 2026 }])
  expect(await tablesThatSay(/Hippolyte|hippolyte/)).toEqual([])
})

test("who is erased in the directory with a document out keeps the card until it is back, and is erased then", async () => {
  const desk = await buildDesk()
  const { centreId, staff } = desk
  const [personId = ""] = await buildPeople(database, centreId, ["Revenant"])
  const reader = await buildReader(desk, { name: "Alix Revenant", email: "revenant@exemple.test" })
  await database.asOwner("update circulation.reader set person_id = $2 where id = $1", [reader.id, personId])
  const { copyId } = await buildCopy(database, centreId, { title: "Dehors" })
  await lend(desk, copyId, reader)
  await database.asOwner(
    "update directory.person set given_name = null, family_name = null, search_name = '', erased_at = now() where id = $1",
    [personId],
  )
  const gone = { centreId, personId, addresses: [], names: [] }
  await write(staff.actor, (tx) => personErased.tell(tx, gone, staff))
  const left = async () =>
    (
      await database.asOwner("select name, email, person_id as person from circulation.reader where id = $1", [
        reader.id,
      ])
    )[0]
  await forgetJob.run({ ...run, now })
  expect(await left()).toMatchObject({ name: "Alix Revenant" })
  expect((await returnCopy(staff, { centreId, copyId }, { now })).kind).toBe("done")
  await forgetJob.run({ ...run, now })
  expect(await left()).toEqual({ name: null, email: null, person: null })
})

test("what was read is forgotten four months after the return, and a reader not seen for three years is erased", async () => {
  const desk = await buildDesk()
  const reader = await buildReader(desk)
  const [back, kept] = [await buildCopy(database, desk.centreId), await buildCopy(database, desk.centreId)]
  await lend(desk, back.copyId, reader)
  await lend(desk, kept.copyId, reader)
  await returnCopy(desk.staff, { centreId: desk.centreId, copyId: back.copyId }, { now })
  await forgetJob.run({ ...run, now: new Date("2027-03-09T03:00:00Z") })
  expect(await titlesOf(reader.id)).toEqual(["Jardins partagés", "Jardins partagés"])
  await forgetJob.run({ ...run, now: new Date("2027-03-12T03:00:00Z") })
  await forgetJob.run({ ...run, now: new Date("2027-03-12T03:05:00Z") })
  expect(await titlesOf(reader.id)).toEqual([null, "Jardins partagés"])
  const use = await database.asOwner("select loans from circulation.record_use where record_id = $1", [back.recordId])
  expect(use).toEqual([{ loans: 1 }])

  // Whoever still has a document is not erased.
  await forgetJob.run({ ...run, now: new Date("2030-01-01T03:00:00Z") })
  expect(await nameOf(reader.id)).toBe("Nour Castaing")
  await returnCopy(
    desk.staff,
    { centreId: desk.centreId, copyId: kept.copyId },
    { now: new Date("2030-01-02T09:00:00Z") },
  )
  await forgetJob.run({ ...run, now: new Date("2030-01-03T03:00:00Z") })
  expect(await nameOf(reader.id)).toBeNull()
})

test("a reader is told once of each stage, in one mail for all centres, in their language; a renewal begins again", async () => {
  const desk = await buildDesk()
  const reader = await buildReader(desk, { email: "lente@exemple.test" })
  await database.asOwner("update circulation.reader set locale = 'en' where id = $1", [reader.id])
  const copies = [
    await buildCopy(database, desk.centreId),
    await buildCopy(database, desk.centreId, { title: "Bancs publics" }),
  ]
  for (const { copyId } of copies) await lend(desk, copyId, reader)
  // Due on 1 December.
  await remind("2026-11-28T08:00:00Z")
  expect(await mails()).toEqual([])
  await remind("2026-11-29T08:00:00Z")
  await remind("2026-11-30T08:00:00Z")
  expect(await mails()).toEqual(["2 documents due soon"])
  await remind("2026-12-03T08:00:00Z")
  expect(await mails()).toHaveLength(1)
  const [first] = copies
  await returnCopy(
    desk.staff,
    { centreId: desk.centreId, copyId: first?.copyId },
    { now: new Date("2026-12-03T09:00:00Z") },
  )
  await Promise.all([remind("2026-12-04T08:00:00Z"), remind("2026-12-04T08:00:00Z")])
  expect(await mails()).toEqual(["2 documents due soon", "A document to bring back"])
  await remind("2026-12-15T08:00:00Z")
  await remind("2026-12-16T08:00:00Z")
  expect(await mails()).toHaveLength(3)
  const [loan] = await database.asOwner<{ id: string }>(
    "select id from circulation.loan where reader_id = $1 and returned_on is null",
    [reader.id],
  )
  await renewLoan(desk.staff, { centreId: desk.centreId, loanId: loan?.id }, { now: new Date("2026-12-16T09:00:00Z") })
  await remind("2027-01-05T08:00:00Z")
  expect(await mails()).toHaveLength(4)
  await database.asOwner("update circulation.reader set wants_reminders = false where id = $1", [reader.id])
  await remind("2027-02-05T08:00:00Z")
  expect(await mails()).toHaveLength(4)
})

async function lend(desk: BuiltDesk, copyId: string, reader: { centreId: string; id: string }) {
  const input = { centreId: desk.centreId, copyId, readerCentreId: reader.centreId, readerId: reader.id }
  const outcome = await lendCopy(desk.staff, input, { now })
  expect(outcome.kind).toBe("done")
}

async function remind(at: string): Promise<void> {
  await remindJob.run({ ...run, now: new Date(at) })
}

async function mails(): Promise<string[]> {
  const rows = await database.asOwner<{ subject: string }>(
    "select subject from platform.mail_to_send where recipient = 'lente@exemple.test' order by created_at, id",
  )
  return rows.map(({ subject }) => subject)
}

async function figures(desk: BuiltDesk) {
  return await read(desk.staff, (tx) => visitFigures(tx, desk.centreId, "", "year"))
}

async function titlesOf(readerId: string): Promise<(string | null)[]> {
  const rows = await database.asOwner<{ title: string | null }>(
    "select title from circulation.loan where reader_id = $1 order by returned_on nulls last",
    [readerId],
  )
  return rows.map(({ title }) => title)
}

async function nameOf(readerId: string): Promise<string | null | undefined> {
  const [row] = await database.asOwner<{ name: string | null }>("select name from circulation.reader where id = $1", [
    readerId,
  ])
  return row?.name
}

/** The tables of this module, and the audit log, in which a row says this. */
async function tablesThatSay(name: RegExp): Promise<string[]> {
  const tables = await database.asOwner<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname = 'circulation' union select 'platform.audit_entry'",
  )
  const saying = []
  for (const table of tables) {
    const rows = await database.asOwner<{ text: string }>(`select row_to_json(t)::text as text from ${table.name} t`)
    if (rows.some(({ text }) => name.test(text))) saying.push(table.name)
  }
  return saying
}
