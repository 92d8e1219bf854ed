import { sql } from "kysely"
import { expect, test } from "vitest"
import { writeSetting } from "#platform/config/settings.server.ts"
import { read, tables, write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { renewSearch } from "./index.server.ts"
import { buildEntry, index } from "./testing/entries.ts"

await useDatabase()
const caller = systemCaller("test")

async function asked(): Promise<number> {
  const { rows } = await read(caller, (tx) =>
    sql<{ count: number }>`select count(*)::int as count from pgboss.job where name = 'search.rebuild'`.execute(
      tables(tx),
    ),
  )
  return rows[0]?.count ?? 0
}

test("an index made by an earlier version is made anew once; an empty one, or one of this version, is left alone", async () => {
  expect(await renewSearch(caller)).toBe(false)
  await index(buildEntry("Ancien"))
  expect(await renewSearch(caller)).toBe(false)
  expect(await asked()).toBe(0)
  await write(caller.actor, (tx) => writeSetting(tx, "search.analysis", 3))
  expect(await renewSearch(caller)).toBe(true)
  expect(await renewSearch(caller)).toBe(false)
  expect(await asked()).toBe(1)
})
