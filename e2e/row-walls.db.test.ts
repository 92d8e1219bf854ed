import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import { read, tables, write } from "#platform/db/index.server.ts"
import { applicationRole, openPool } from "#platform/db/pool.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { RowWalls } from "#platform/testing/row-wall.ts"
import { rowWalls as platformWalls } from "#platform/testing/row-walls.ts"
import { roles } from "#platform/testing/sample-address.ts"
import { callerAs, makeWorld } from "./setup/world.ts"

const found = import.meta.glob<{ rowWalls: RowWalls }>("../app/modules/*/testing/row-walls.ts", { eager: true })
const walls: RowWalls = Object.assign({}, platformWalls, ...Object.values(found).map((module) => module.rowWalls))

const database = await useDatabase()
const world = await makeWorld(database.asOwner)
for (const { rows } of Object.values(walls)) await database.asOwner(rows(world))

test("every table behind row security is put to the test", async () => {
  const secured = await database.asOwner<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
    where c.relforcerowsecurity and has_table_privilege('${applicationRole}', c.oid, 'select') order by 1`)
  expect(secured.map(({ name }) => name)).toEqual(Object.keys(walls).sort())
})

describe.each(Object.keys(walls))("%s", (table) => {
  test.each(roles)("shows %s the expected rows and no other", async (role) => {
    const condition = walls[table]?.seen(world)[role] ?? "false"
    expect(await seenBy(callerAs(role, world), table)).toEqual(await rowsOf(table, condition))
  })

  test("shows the installation itself every row, and there are some", async () => {
    const all = await rowsOf(table, "true")
    expect(all.length).toBeGreaterThan(0)
    expect(await seenBy(systemCaller("test"), table)).toEqual(all)
  })

  test("shows no row while no actor is set, and lets none be changed", async () => {
    expect(await asNobody(`select 1 from ${table}`)).toBe(0)
    expect(await changedBy(asNobody, table)).toBe(0)
  })

  test.each(roles)("lets %s change or remove no row that it does not see", async (role) => {
    const caller = callerAs(role, world)
    const seen = (await seenBy(caller, table)).length
    expect(await changedBy((statement) => attempt(caller, statement), table)).toBeLessThanOrEqual(seen)
  })
})

async function seenBy(caller: Caller, table: string): Promise<string[]> {
  return await read(caller, async (tx) => {
    const { rows } = await sql<{
      place: string
    }>`select ctid::text as place from ${sql.raw(table)} order by ctid`.execute(tables(tx))
    return rows.map(({ place }) => place)
  })
}

async function rowsOf(table: string, condition: string): Promise<string[]> {
  const rows = await database.asOwner<{ place: string }>(
    `select ctid::text as place from ${table} where ${condition} order by ctid`,
  )
  return rows.map(({ place }) => place)
}

/** The most rows that an unconditional update or delete touches; a right that is missing altogether counts as none. */
async function changedBy(run: (statement: string) => Promise<number>, table: string): Promise<number> {
  const columns = await database.asOwner<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = '' and attgenerated = '' limit 1`,
    [table],
  )
  const column = `"${columns[0]?.name}"`
  const counts = [`update ${table} set ${column} = ${column}`, `delete from ${table}`].map(async (statement) => {
    return await run(statement).catch((error: unknown) => {
      // No right at all, or a row that another table holds on to.
      if (error instanceof Error && "code" in error && (error.code === "42501" || error.code === "23503")) return 0
      throw error
    })
  })
  return Math.max(...(await Promise.all(counts)))
}

/** How many rows a statement touches in a transaction of the application whose actor was forgotten; undone at once. */
async function asNobody(statement: string): Promise<number> {
  const pool = openPool({ url: database.url, role: applicationRole, max: 1 })
  const client = await pool.connect()
  try {
    await client.query("begin")
    return (await client.query(statement)).rowCount ?? 0
  } finally {
    await client.query("rollback")
    client.release()
    await pool.end()
  }
}

/** How many rows a statement touches as this caller; undone at once. */
async function attempt(caller: Caller, statement: string): Promise<number> {
  let touched = 0
  const undone = new Error("undone")
  const run = write(caller.actor, async (tx) => {
    const result = await sql.raw(statement).execute(tables(tx))
    touched = Number(result.numAffectedRows ?? 0)
    throw undone
  })
  await run.catch((error: unknown) => {
    if (error !== undone) throw error
  })
  return touched
}
