import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import { installationZone } from "#platform/kernel/calendar.ts"
import { keepPlanned } from "./planned.ts"

/** The roles of the two walls: the application's own, and that of the sign-in tables. Neither owns a table nor bypasses row security. */
export const applicationRole = "maillage_app"
export const signInRole = "maillage_signin"

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, wholeNumber)

export interface PoolOptions {
  url: string
  role?: string
  searchPath?: string
  max: number
}

/** A pool whose every connection has taken `role` before its first statement. A lost connection is replaced by the pool. */
export function openPool({ url, role, searchPath, max }: PoolOptions): pg.Pool {
  // "Today" is the same in a statement as in the application, whatever the clock of the machine or of the server is set to.
  const options = [
    `-c timezone=${installationZone}`,
    role && `-c role=${role}`,
    searchPath && `-c search_path=${searchPath}`,
  ]
  const pool = new pg.Pool({
    connectionString: url,
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    application_name: "maillage",
    options: options.filter(Boolean).join(" "),
  })
  // Without a listener a broken connection would end the process: an idle one, and one at work, whose query says it failed anyway.
  pool.on("error", () => undefined)
  pool.on("connect", (client) => {
    client.on("error", () => undefined)
    keepPlanned(client)
  })
  return pool
}

/** One connection outside the pools, to be connected and ended by who asked for it. */
export function openClient(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url })
  // What is at work then says that it failed; without a listener the process would end.
  client.on("error", () => undefined)
  return client
}

export function openKysely<DB>(pool: pg.Pool): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`A number of the database is too large to be exact: ${text}`)
  return value
}
