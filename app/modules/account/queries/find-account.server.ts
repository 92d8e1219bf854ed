import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { baseLocale, locales } from "#platform/messages/index.ts"
import { account } from "../tables.server.ts"

export interface FoundAccount {
  id: string
  displayName: string
  /** The language that its holder reads. */
  locale: Locale
  blocked: boolean
}

/** The account of this address (as kept by kernel/email.ts), as far as the caller may know it. */
export async function findAccountByEmail(tx: Tx, email: string): Promise<FoundAccount | undefined> {
  const row = await account(tx)
    .selectFrom("account.address")
    .innerJoin("account.account", "account.account.id", "account.address.account_id")
    .select(["account.account.id", "display_name", "locale", "blocked_at"])
    .where("email", "=", email)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const locale = locales.find((known) => known === row.locale) ?? baseLocale
  return { id: row.id, displayName: row.display_name, locale, blocked: row.blocked_at !== null }
}
