import type { Tx } from "#platform/db/index.server.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { account } from "../tables.server.ts"

export interface PendingInvitation {
  id: string
  email: string
  role: CentreRole
  createdAt: Date
  expiresAt: Date
}

/** The invitations of a centre that wait for an answer or have expired, newest first; for its administrators. */
export async function listInvitations(tx: Tx, centreId: string): Promise<PendingInvitation[]> {
  const rows = await account(tx)
    .selectFrom("account.invitation")
    .select(["id", "email", "role", "created_at as createdAt", "expires_at as expiresAt"])
    .where("centre_id", "=", centreId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute()
  return rows.map((row) => ({ ...row, role: centreRoles.find((role) => role === row.role) ?? "professional" }))
}
