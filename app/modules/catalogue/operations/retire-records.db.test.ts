import { expect, test } from "vitest"
import { write } from "#platform/db/database.server.ts"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { findGone, listGone } from "../queries/gone-records.server.ts"
import { buildDescription } from "../testing/build-description.ts"
import { importCaller } from "../testing/import-file.ts"
import { retireRecords } from "./retire-records.server.ts"

const database = await useDatabase()

test("addresses of records that went lead to the last of the line, then say that it is gone", async () => {
  const [first, second, third] = [await aRecord("bbbbbbbbb"), await aRecord("ccccccccc"), await aRecord("ddddddddd")]
  await retire(first, second, "2026-01-01T10:00:00Z")
  expect(await gone("bbbbbbbbb")).toMatchObject({ reason: "merged", successor: "ccccccccc" })
  await retire(second, third, "2026-01-02T10:00:00Z")
  expect(await gone("bbbbbbbbb")).toMatchObject({ successor: "ddddddddd" })
  await retire(third, null, "2026-01-03T10:00:00Z")
  expect(await gone("bbbbbbbbb")).toMatchObject({ reason: "removed", successor: null })
  expect(await gone("fffffffff")).toBeUndefined()
  const [one, ...rest] = await read(visitorCaller, (tx) => listGone(tx, { after: null, limit: 2 }))
  expect(rest.map((each) => each.permanentId)).toEqual(["ccccccccc"])
  const next = await read(visitorCaller, (tx) => listGone(tx, { after: rest[0] ?? null, limit: 2 }))
  expect([one?.permanentId, ...next.map((each) => each.permanentId)]).toEqual(["bbbbbbbbb", "ddddddddd"])
})

async function gone(permanentId: string) {
  return await read(visitorCaller, (tx) => findGone(tx, permanentId))
}

async function retire(id: string, successor: string | null, at: string): Promise<void> {
  await write(importCaller.actor, (tx) => retireRecords(tx, [id], successor, new Date(at)))
}

async function aRecord(permanentId: string): Promise<string> {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into catalogue.record (permanent_id, kind, title, sort_title, description)
     values ($1, 'book', 'Titre', 'titre', $2) returning id`,
    [permanentId, JSON.stringify(buildDescription())],
  )
  return row?.id ?? ""
}
