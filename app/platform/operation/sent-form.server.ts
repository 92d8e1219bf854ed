import { createHash } from "node:crypto"
import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Caller } from "#platform/session/caller.ts"

/** The hidden field "formId", a UUID made for the form as it was shown; null for what is done without one. */
export const formId = z
  .string()
  .nullable()
  .default(null)
  .transform((typed) => (typed !== null && isUuid(typed) ? typed : null))

/** What this form made when it was sent before, typed the same; one that is being sent at this moment is waited for. */
export async function sentBefore(tx: Tx, key: string): Promise<{ value: unknown } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tables(tx))
  const { rows } = await sql<{
    value: unknown
  }>`select made as value from platform.sent_form where key = ${key}`.execute(tables(tx))
  return rows[0]
}

export async function rememberForm(tx: Tx, key: string, made: unknown): Promise<void> {
  await sql`insert into platform.sent_form (key, account_id, made)
    values (${key}, platform.actor_account_id(), ${JSON.stringify(made ?? null)}::jsonb)`.execute(tables(tx))
}

/** A form and what somebody said in it, as a UUID: gone back to and typed otherwise, it is another. */
export function formKey(operation: string, { actor }: Caller, shown: string, said: unknown): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([operation, actor.kind === "account" ? actor.accountId : null, shown, said]))
    .digest("hex")
  // Version 8 and variant of RFC 9562: for what one makes oneself.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
