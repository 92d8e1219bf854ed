import { expect, test } from "vitest"
import { removeRecord } from "#modules/catalogue/operations/remove-record.server.ts"
import { insertRecords } from "#modules/catalogue/testing/insert-records.ts"
import { lendCopy } from "#modules/circulation/operations/lend-copy.server.ts"
import { noteAcquisition } from "#modules/circulation/operations/note-acquisition.server.ts"
import { returnCopy } from "#modules/circulation/operations/return-copy.server.ts"
import { weedCopy } from "#modules/circulation/operations/weed-copy.server.ts"
import { weedingsOf } from "#modules/circulation/queries/holdings-changes.server.ts"
import { buildCopy, buildDesk, buildReader } from "#modules/circulation/testing/build-desk.ts"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../app/modules.server.ts"

const database = await useDatabase()
const now = new Date("2026-03-10T10:00:00Z")

test("a document that was weeded leaves the catalogue, once nobody has it nor waits for it; what became of it stays told", async () => {
  const desk = await buildDesk()
  const { centreId, staff } = desk
  const reader = await buildReader(desk)
  const [record] = await insertRecords(database.asOwner, centreId, [{ title: "Guide périmé" }])
  const { id: recordId = "", permanentId = "" } = record ?? {}
  const { copyId } = await buildCopy(database, centreId, { barcode: "3760009", recordId })
  await noteAcquisition(staff, { centreId, what: "3760009", way: "gift" }, { now })
  await lendCopy(staff, { centreId, readerCentreId: centreId, readerId: reader.id, copyId }, { now })
  const remove = () => removeRecord(staff, { centreId, permanentId }, { now })
  expect(await remove()).toMatchObject({ refusal: "catalogue_refused_copy_engaged" })
  await returnCopy(staff, { centreId, copyId }, { now })
  await weedCopy(staff, { centreId, copyId, reason: "outdated", destination: "recycled" }, { now })
  const weeded = async () => (await read(staff, (tx) => weedingsOf(tx, centreId, 2026))).map((one) => one.permanentId)
  // The list of what left leads to the record, as long as there is one.
  expect(await weeded()).toEqual([permanentId])
  expect(await remove()).toMatchObject({ kind: "done", value: { whole: true } })
  expect(await weeded()).toEqual([null])
  const told = await database.asOwner(
    `select title, record_id from circulation.acquisition where centre_id = $1
     union all select title, record_id from circulation.weeding where centre_id = $1
     union all select title, record_id from circulation.loan where centre_id = $1`,
    [centreId],
  )
  expect(told).toEqual(Array.from({ length: 3 }, () => ({ title: "Guide périmé", record_id: null })))
})
