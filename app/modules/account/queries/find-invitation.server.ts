import type { Tx } from "#platform/db/index.server.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { hashOf } from "../operations/secret.server.ts"
import { account } from "../tables.server.ts"

export interface Invitation {
  id: string
  centreId: string
  email: string
  role: CentreRole
}

/** The invitation that this secret of a mail opens, while it holds; read as the installation, since who follows the link is nobody yet. */
export async function findInvitation(tx: Tx, secret: string, now: Date): Promise<Invitation | undefined> {
  const row = await account(tx)
    .selectFrom("account.invitation")
    .select(["id", "centre_id as centreId", "email", "role"])
    .where("token_hash", "=", hashOf(secret))
    .where("expires_at", ">", now)
    .executeTakeFirst()
  const role = centreRoles.find((known) => known === row?.role)
  return row === undefined || role === undefined ? undefined : { ...row, role }
}
