import { sql } from "kysely"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"

/** A setting of the installation kept in the database, or undefined. */
export async function readSetting(tx: Tx, name: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select value from platform.setting where name = ${name}`.execute(
    tables(tx),
  )
  return rows[0]?.value
}

export async function writeSetting(tx: Tx, name: string, value: unknown): Promise<void> {
  await sql`insert into platform.setting (name, value) values (${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (name) do update set value = excluded.value, updated_at = now()`.execute(tables(tx))
}

export async function removeSetting(tx: Tx, name: string): Promise<void> {
  await sql`delete from platform.setting where name = ${name}`.execute(tables(tx))
}
