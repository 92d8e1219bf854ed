import { sql } from "kysely"
import type { Actor, CentreRole } from "#platform/session/actor.ts"
import { centreRoles, visitor } from "#platform/session/actor.ts"
import { authApi, cookiePrefix } from "./better-auth.server.ts"
import { signInDatabase } from "./pool.server.ts"

/**
 * Who sends this request: the account of its session cookie with its roles, else a visitor. Without such a cookie nothing is
 * asked of the database. A session whose account is gone or blocked is a visitor's.
 */
export async function actorFrom(request: Request): Promise<Actor> {
  const accountId = await sessionAccount(request.headers)
  return accountId === undefined ? visitor : await accountActor(accountId)
}

/** The account as an actor, or a visitor when it is gone or blocked. */
export async function accountActor(accountId: string): Promise<Actor> {
  const { rows } = await sql<{ name: string; administrator: boolean; roles: [string, string][] }>`
    select a.display_name as name, a.installation_administrator as administrator,
      coalesce((select json_agg(json_build_array(r.centre_id, r.role)) from account.role_assignment r where r.account_id = a.id), '[]') as roles
    from account.account a where a.id = ${accountId} and a.blocked_at is null`.execute(signInDatabase())
  const row = rows[0]
  if (row === undefined) return visitor
  return {
    kind: "account",
    accountId,
    name: row.name,
    roles: row.roles.flatMap(([centreId, role]) => (isCentreRole(role) ? [{ centreId, role }] : [])),
    installationAdministrator: row.administrator,
  }
}

async function sessionAccount(headers: Headers): Promise<string | undefined> {
  if (!(headers.get("cookie") ?? "").includes(`${cookiePrefix}.session_token=`)) return undefined
  const session = await (await authApi()).getSession({ headers })
  return session?.user.id
}

function isCentreRole(role: string): role is CentreRole {
  return (centreRoles as readonly string[]).includes(role)
}
