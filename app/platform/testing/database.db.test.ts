import { sql } from "kysely"
import { expect, test } from "vitest"
import { read, tables, write } from "#platform/db/index.server.ts"
import { accountCaller, visitorCaller } from "./callers.ts"
import { useDatabase } from "./database.ts"

const database = await useDatabase()

test("the application works under a role that row security holds", async () => {
  const rows = await read(visitorCaller, async (tx) => {
    const result = await sql<{ role: string; super: boolean; bypass: boolean }>`
      select current_user as role, rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = current_user
    `.execute(tables(tx))
    return result.rows
  })
  expect(rows).toEqual([{ role: "maillage_app", super: false, bypass: false }])
})

test("the actor is set for the transaction and forgotten after it", async () => {
  const caller = accountCaller()
  const seen = await read(caller, async (tx) => await sql`select platform.actor_kind() as kind`.execute(tables(tx)))
  expect(seen.rows).toEqual([{ kind: "account" }])
  expect(await database.asOwner("select platform.actor_kind() as kind")).toEqual([{ kind: "nobody" }])
})

test("a reading transaction cannot write", async () => {
  const attempt = read(visitorCaller, async (tx) => {
    await sql`insert into platform.setting (name, value) values ('x', '1')`.execute(tables(tx))
  })
  await expect(attempt).rejects.toThrow(/read-only/)
})

test("what one file writes, no other file sees: the database starts empty", async () => {
  await write({ kind: "system", task: "test" }, async (tx) => {
    await sql`insert into platform.setting (name, value) values ('only-here', '1')`.execute(tables(tx))
  })
  expect(await database.asOwner("select name from platform.setting")).toEqual([{ name: "only-here" }])
})
