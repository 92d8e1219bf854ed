import type { Tx } from "#platform/db/index.server.ts"
import { account } from "../tables.server.ts"

export interface OwnAccount {
  displayName: string
  email: string
  locale: string
  installationAdministrator: boolean
  createdAt: Date
  roles: { centreId: string; role: string; since: Date }[]
}

/** What an account holds, for its holder. */
export async function ownAccount(tx: Tx, accountId: string): Promise<OwnAccount | undefined> {
  const row = await account(tx)
    .selectFrom("account.account as a")
    .innerJoin("account.address as at", "at.account_id", "a.id")
    .select(["display_name", "at.email", "locale", "installation_administrator", "created_at"])
    .where("a.id", "=", accountId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const roles = await account(tx)
    .selectFrom("account.role_assignment")
    .select(["centre_id as centreId", "role", "granted_at as since"])
    .where("account_id", "=", accountId)
    .orderBy("granted_at")
    .execute()
  return {
    displayName: row.display_name,
    email: row.email,
    locale: row.locale,
    installationAdministrator: row.installation_administrator,
    createdAt: row.created_at,
    roles,
  }
}

/** The administrators of the installation, those who are blocked left out; locked until the transaction ends. */
export async function lockInstallationAdministrators(tx: Tx): Promise<string[]> {
  const rows = await account(tx)
    .selectFrom("account.account")
    .select("id")
    .where("installation_administrator", "=", true)
    .where("blocked_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}
