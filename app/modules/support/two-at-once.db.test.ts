import { expect, it } from "vitest"
import { buildLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildHauteGaronne } from "#modules/territory/testing/build-territory.ts"
import { crossing } from "#platform/testing/crossing.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { withdrawEntry } from "./operations/withdraw-entry.server.ts"
import { writeEntry } from "./operations/write-entry.server.ts"
import { writeInterview } from "./operations/write-interview.server.ts"
import { writeSupport } from "./operations/write-support.server.ts"

const database = await useDatabase()
await buildHauteGaronne(database)

it("an entry said anew by two at once is said by the first, and counted once", async () => {
  const { staff, entry } = await buildEntry()
  const both = await crossing(
    database,
    staff,
    (work) => writeEntry.within(work, { ...entry, kind: "meeting", half: "morning" }),
    () => writeEntry(staff, { ...entry, kind: "meeting", half: "day" }),
  )
  expect([both.first.kind, both.second]).toMatchObject(["done", { refusal: "support_refused_changed_meanwhile" }])
  expect(await linesOf(entry.centreId)).toEqual([{ status: "held" }])
})

it("an entry taken back while somebody says that it counts leaves nothing that counts", async () => {
  const { staff, entry } = await buildEntry()
  const both = await crossing(
    database,
    staff,
    (work) => writeEntry.within(work, { ...entry, kind: "meeting", half: "morning" }),
    () => withdrawEntry(staff, { centreId: entry.centreId, supportId: entry.supportId, entryId: entry.entryId }),
  )
  expect([both.first.kind, both.second.kind]).toEqual(["done", "done"])
  expect(await linesOf(entry.centreId)).toEqual([{ status: "cancelled" }])
})

it("an interview said anew by two at once keeps what the first said", async () => {
  const { staff, centreId } = await buildLedger()
  const said = { centreId, onDate: "2017-03-14", minutes: 60, question: "Une charte ?" }
  const made = await writeInterview(staff, said)
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  const again = { ...said, interviewId: made.value.id, version: 1 }
  const both = await crossing(
    database,
    staff,
    (work) => writeInterview.within(work, { ...again, minutes: 90 }),
    () => writeInterview(staff, { ...again, minutes: 30 }),
  )
  expect([both.first.kind, both.second]).toMatchObject(["done", { refusal: "support_refused_changed_meanwhile" }])
})

it("a support opened by two at once under one title is opened by the first, and the second is told", async () => {
  const { staff, centreId } = await buildLedger()
  const said = { centreId, title: "Charte", territoryId: "epci:243100518", fromOn: "2016-01-01" }
  const both = await crossing(
    database,
    staff,
    (work) => writeSupport.within(work, said),
    () => writeSupport(staff, said),
  )
  expect([both.first.kind, both.second]).toMatchObject(["done", { errors: { title: [expect.any(String)] } }])
})

/** A note of a journal, as it is said anew for the first time. */
async function buildEntry() {
  const { staff, centreId } = await buildLedger()
  const opened = await writeSupport(staff, {
    centreId,
    title: "Charte",
    territoryId: "epci:243100518",
    fromOn: "2016-01-01",
  })
  if (opened.kind !== "done") throw new Error(JSON.stringify(opened))
  const note = { centreId, supportId: opened.value.id, kind: "note", onDate: "2017-03-14", title: "Comité" }
  const made = await writeEntry(staff, note)
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return { staff, entry: { ...note, entryId: made.value.id, version: 1 } }
}

async function linesOf(centreId: string) {
  return await database.asOwner("select status from activity.activity where centre_id = $1", [centreId])
}
