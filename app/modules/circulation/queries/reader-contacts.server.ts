import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** How to reach these readers: address and telephone, in one line each; readers behind the wall are left out. */
export async function readerContacts(tx: Tx, readerIds: readonly string[]): Promise<Map<string, string>> {
  if (readerIds.length === 0) return new Map()
  const rows = await circulation(tx)
    .selectFrom("circulation.reader")
    .select(["id", "email", "phone"])
    .where("id", "in", readerIds)
    .execute()
  return new Map(rows.map(({ id, email, phone }) => [id, [email, phone].filter(Boolean).join(", ")]))
}
