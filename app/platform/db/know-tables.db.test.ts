import { expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { knowTables } from "./know-tables.server.ts"

const database = await useDatabase()

test("the planner learns of what came in at once, and looks again only once there is twice as much", async () => {
  await knowTables()
  await fill(5_000)
  expect(await known()).toBe(0)
  expect(await knowTables()).toBe(1)
  expect(await known()).toBe(5_000)
  await fill(100)
  expect(await knowTables()).toBe(0)
  await fill(8_000)
  expect(await knowTables()).toBe(1)
  expect(await known()).toBe(13_100)
})

async function fill(count: number): Promise<void> {
  await database.asOwner(
    `insert into platform.setting (name, value) select 'filled ' || gen_random_uuid(), to_jsonb(repeat('x', 100)) from generate_series(1, $1)`,
    [count],
  )
}

async function known(): Promise<number> {
  const [row] = await database.asOwner<{ known: number }>(
    "select greatest(reltuples, 0)::int as known from pg_class where oid = 'platform.setting'::regclass",
  )
  return row?.known ?? 0
}
