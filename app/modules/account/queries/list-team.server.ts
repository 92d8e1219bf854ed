import type { Tx } from "#platform/db/index.server.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { account } from "../tables.server.ts"

export interface TeamMember {
  accountId: string
  displayName: string
  /** Undefined for those who may not read addresses. */
  email: string | undefined
  role: CentreRole
  blocked: boolean
  since: Date
}

/** The accounts with a role in a centre, highest role first, as far as the caller may know them. */
export async function listTeam(tx: Tx, centreId: string): Promise<TeamMember[]> {
  const rows = await account(tx)
    .selectFrom("account.role_assignment as held")
    .innerJoin("account.account as a", "a.id", "held.account_id")
    .leftJoin("account.address as at", "at.account_id", "a.id")
    .select([
      "a.id as accountId",
      "a.display_name as displayName",
      "at.email",
      "held.role",
      "a.blocked_at",
      "held.granted_at as since",
    ])
    .where("held.centre_id", "=", centreId)
    .orderBy("a.display_name")
    .orderBy("a.id")
    .execute()
  return rows
    .map(({ blocked_at, email, role, ...row }) => ({
      ...row,
      email: email ?? undefined,
      role: asRole(role),
      blocked: blocked_at !== null,
    }))
    .toSorted((a, b) => centreRoles.indexOf(b.role) - centreRoles.indexOf(a.role))
}

/** True when the account of this address has a role in this centre. */
export async function hasRoleInCentre(tx: Tx, centreId: string, email: string): Promise<boolean> {
  const row = await account(tx)
    .selectFrom("account.role_assignment as held")
    .innerJoin("account.address as at", "at.account_id", "held.account_id")
    .select("held.role")
    .where("held.centre_id", "=", centreId)
    .where("at.email", "=", email)
    .executeTakeFirst()
  return row !== undefined
}

/** The role of an account in a centre, or undefined. */
export async function roleInCentre(tx: Tx, centreId: string, accountId: string): Promise<CentreRole | undefined> {
  const row = await account(tx)
    .selectFrom("account.role_assignment")
    .select("role")
    .where("centre_id", "=", centreId)
    .where("account_id", "=", accountId)
    .executeTakeFirst()
  return row === undefined ? undefined : asRole(row.role)
}

/** The administrators of a centre, locked until the transaction ends: two of them cannot leave at the same moment. */
export async function lockAdministrators(tx: Tx, centreId: string): Promise<string[]> {
  const rows = await account(tx)
    .selectFrom("account.role_assignment")
    .select("account_id")
    .where("centre_id", "=", centreId)
    .where("role", "=", "administrator")
    .orderBy("account_id")
    .forUpdate()
    .execute()
  return rows.map(({ account_id }) => account_id)
}

function asRole(text: string): CentreRole {
  const role = centreRoles.find((known) => known === text)
  if (role === undefined) throw new Error("A role of the database is unknown.")
  return role
}
