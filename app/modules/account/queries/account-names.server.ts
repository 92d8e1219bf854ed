import type { Tx } from "#platform/db/index.server.ts"
import { account } from "../tables.server.ts"

/** The names of these accounts, as far as the caller may know them; an erased account has none. */
export async function auditActorNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await account(tx)
    .selectFrom("account.account")
    .select(["id", "display_name"])
    .where("id", "in", [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.display_name]))
}
