import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, inject } from "vitest"
import { closeDatabase, openDatabase } from "#platform/db/index.server.ts"
import { stopWorkers } from "#platform/jobs/index.server.ts"
import type { Clone } from "./clone-database.ts"
import { cloneDatabase } from "./clone-database.ts"

export interface TestDatabase {
  /** The owner's address: for what a test needs beside the application's own role. */
  url: string
  /** Runs SQL as the owner, whom row security does not hold back: to prepare, or to see what is really there. */
  asOwner<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
}

/**
 * Gives this test file a database of its own, with every table and no row, opens it as the application does, and removes it
 * after the last test: `const database = await useDatabase()` at the top of a `.db.test.ts` file.
 */
export async function useDatabase(): Promise<TestDatabase> {
  const { url, drop } = await cloneTemplate()
  const owner = new pg.Pool({ connectionString: url, max: 1 })
  // A test may end the server, and the database goes at the end: a connection cut then is no fault.
  owner.on("error", () => undefined)
  owner.on("connect", (client) => client.on("error", () => undefined))
  openDatabase(url, { max: 4 })
  afterAll(async () => {
    await stopWorkers()
    await closeDatabase()
    await owner.end()
    await drop()
  })
  return {
    url,
    async asOwner<Row extends object>(text: string, values: unknown[] = []) {
      return (await owner.query<Row>(text, values)).rows
    },
  }
}

/** A new database cloned from the template of this run, as its owner's address. */
export async function cloneTemplate(): Promise<Clone> {
  return await cloneDatabase(inject("templateUrl"), `test_${randomBytes(6).toString("hex")}`)
}
