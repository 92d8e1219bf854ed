import { createHash, randomUUID } from "node:crypto"
import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"

/** The hidden field "formId", a UUID made for the form as it was shown; null for what is done without one. */
export const formId = z
  .string()
  .nullable()
  .default(null)
  .transform((typed) => (typed !== null && isUuid(typed) ? typed : null))

/**
 * What the same form says, typed the same, has the same key (a UUID): sent twice it is one thing, gone back to and changed it is another.
 * Without a form, each time is its own.
 */
export function formKey(shown: string | null, said: unknown): string {
  if (shown === null) return randomUUID()
  const hex = createHash("sha256")
    .update(`${shown} ${JSON.stringify(said)}`)
    .digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The second of two sent at once waits for the end of the first, and then finds what it made under this key. */
export async function lockFormKey(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tables(tx))
}
