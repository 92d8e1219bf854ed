import type { Kysely } from "kysely"
import { sql } from "kysely"
import type pg from "pg"
import type { Actor } from "#platform/session/actor.ts"
import { centresOf } from "#platform/session/actor.ts"
import { applicationRole, openKysely, openPool } from "./pool.server.ts"
import type { Tx } from "./tx.ts"
import { asTx } from "./tx.ts"

interface Open {
  url: string
  pool: pg.Pool
  kysely: Kysely<unknown>
}

let open: Open | undefined

/** Opens the application's pool, once per process. */
export function openDatabase(url: string, { max = 10 }: { max?: number } = {}): void {
  if (open !== undefined) throw new Error("The database is open already.")
  const pool = openPool({ url, role: applicationRole, max })
  open = { url, pool, kysely: openKysely(pool) }
}

export async function closeDatabase(): Promise<void> {
  const closing = open
  open = undefined
  await closing?.kysely.destroy()
}

/** The address of the open database, for what needs a connection of its own (sign-in, jobs, backup). */
export function databaseUrl(): string {
  return opened().url
}

/** Reads in one consistent, read-only transaction as this caller. */
export async function read<T>(caller: { actor: Actor }, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await transaction(caller.actor, "read only", work)
}

/** For the operation frame and the platform's own bookkeeping: pages and queries use `read`, modules write through operations. */
export async function write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await transaction(actor, "read write", work)
}

async function transaction<T>(
  actor: Actor,
  mode: "read only" | "read write",
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return await opened()
    .kysely.transaction()
    .setAccessMode(mode)
    // One snapshot for all statements of a page: counts and rows agree.
    .setIsolationLevel(mode === "read only" ? "repeatable read" : "read committed")
    .execute(async (trx) => {
      await setActor(trx, actor)
      return await work(asTx(trx))
    })
}

async function setActor(trx: Kysely<unknown>, actor: Actor): Promise<void> {
  const account = actor.kind === "account" ? actor : undefined
  await sql`select
    set_config('maillage.actor_kind', ${actor.kind}, true),
    set_config('maillage.actor_account', ${account?.accountId ?? ""}, true),
    set_config('maillage.actor_staff_centres', ${array(centresOf(actor, "staff"))}, true),
    set_config('maillage.actor_admin_centres', ${array(centresOf(actor, "administrator"))}, true),
    set_config('maillage.actor_centres', ${array(centresOf(actor, "professional"))}, true),
    set_config('maillage.actor_installation', ${account?.installationAdministrator ? "yes" : "no"}, true)`.execute(trx)
}

function array(ids: string[]): string {
  return `{${ids.join(",")}}`
}

function opened(): Open {
  if (open === undefined) throw new Error("The database is not open.")
  return open
}
