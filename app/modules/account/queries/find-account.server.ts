import type { Tx } from "#platform/db/index.server.ts"
import { account } from "../tables.server.ts"

export interface FoundAccount {
  id: string
  displayName: string
  blocked: boolean
}

/** The account of this address (as kept by kernel/email.ts), as far as the caller may know it. */
export async function findAccountByEmail(tx: Tx, email: string): Promise<FoundAccount | undefined> {
  const row = await account(tx)
    .selectFrom("account.address")
    .innerJoin("account.account", "account.account.id", "account.address.account_id")
    .select(["account.account.id", "display_name", "blocked_at"])
    .where("email", "=", email)
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, displayName: row.display_name, blocked: row.blocked_at !== null }
}
