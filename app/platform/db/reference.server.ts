import { sql } from "kysely"
import { systemCaller } from "#platform/session/caller.ts"
import { read, write } from "./database.server.ts"
import { knowTables } from "./know-tables.server.ts"
import type { Tx } from "./tx.ts"
import { tables } from "./tx.ts"

/** Data that ship with the software (`db/reference`), loaded once per version of their content. */
export interface ReferenceData {
  name: string
  /** A hash of the shipped files: when it differs from what was loaded, they are loaded again. */
  fingerprint(): Promise<string>
  /** Replaces what an older version left; answers the number of rows now there. */
  load(tx: Tx): Promise<number>
}

/** Loads each set that is missing or has changed, each in one transaction; answers the names of those loaded. */
export async function loadReferences(sets: readonly ReferenceData[]): Promise<string[]> {
  const loaded = []
  const caller = systemCaller("reference data")
  const present = await read(caller, loadedFingerprints)
  for (const set of sets) {
    const fingerprint = await set.fingerprint()
    if (present.get(set.name) === fingerprint) continue
    await write(caller.actor, async (tx) => record(tx, set.name, fingerprint, await set.load(tx)))
    loaded.push(set.name)
  }
  if (loaded.length > 0) await knowTables()
  return loaded
}

async function loadedFingerprints(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{
    name: string
    fingerprint: string
  }>`select name, fingerprint from platform.reference_load`.execute(tables(tx))
  return new Map(rows.map((row) => [row.name, row.fingerprint]))
}

async function record(tx: Tx, name: string, fingerprint: string, count: number): Promise<void> {
  await sql`insert into platform.reference_load (name, fingerprint, rows) values (${name}, ${fingerprint}, ${count})
    on conflict (name) do update set fingerprint = excluded.fingerprint, rows = excluded.rows, loaded_at = now()`.execute(
    tables(tx),
  )
}
