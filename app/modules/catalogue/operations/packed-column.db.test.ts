import { sql } from "kysely"
import { expect, test } from "vitest"
import { read, tables } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { newIds } from "./new-ids.server.ts"
import { packedColumn, packedJson } from "./packed-column.ts"

await useDatabase()

async function unpacked(column: ReturnType<typeof packedColumn>): Promise<unknown[]> {
  const { rows } = await read(visitorCaller, (tx) =>
    sql<{ value: unknown }>`select value from unnest(${column}) as given (value)`.execute(tables(tx)),
  )
  return rows.map(({ value }) => value)
}

test("texts of any kind come through whole, missing ones too", async () => {
  const values = ["a", null, "", 'l’été \\ {"x"},', "ligne\nsuite", null, "🏘"]
  expect(await unpacked(packedColumn(values))).toEqual(values)
  expect(await unpacked(packedColumn(["b\u001ec\u001a"]))).toEqual(["b c "])
  expect(await unpacked(packedColumn([null]))).toEqual([null])
  for (const few of [[], [""], ["", ""]]) expect(await unpacked(packedColumn(few))).toEqual(few)
})

test("JSON comes through whole", async () => {
  const values = [{ a: "\u001e\u001a", b: ["é", 1, null] }, null]
  const texts = await unpacked(packedJson(values))
  expect(texts.map((text) => (typeof text === "string" ? (JSON.parse(text) as unknown) : text))).toEqual(values)
})

test("identifiers are ordered in time, each its own", () => {
  const ids = newIds(500)
  expect(new Set(ids).size).toBe(500)
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
})
