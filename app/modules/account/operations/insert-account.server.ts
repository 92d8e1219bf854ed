import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { account } from "../tables.server.ts"

export interface NewAccount {
  /** The id of the user in the sign-in tables. */
  id: string
  email: string
  displayName: string
  locale: Locale
}

/** Writes an account for a user of the sign-in tables; nothing when it is there already. */
export async function insertAccount(tx: Tx, { id, email, displayName, locale }: NewAccount): Promise<void> {
  await account(tx)
    .insertInto("account.account")
    .values({ id, display_name: displayName, locale })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute()
  await account(tx)
    .insertInto("account.address")
    .values({ account_id: id, email })
    .onConflict((conflict) => conflict.column("account_id").doNothing())
    .execute()
}

/** Gives an account this role in a centre, in place of the one it had there. */
export async function grantRole(tx: Tx, accountId: string, centreId: string, role: CentreRole): Promise<void> {
  await account(tx)
    .insertInto("account.role_assignment")
    .values({ account_id: accountId, centre_id: centreId, role })
    .onConflict((conflict) => conflict.columns(["centre_id", "account_id"]).doUpdateSet({ role }))
    .execute()
}
