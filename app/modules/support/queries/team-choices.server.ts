import { listTeam } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

/** The people who work in a centre, as choices of a form. */
export async function teamChoices(tx: Tx, centreId: string): Promise<{ value: string; label: string }[]> {
  const team = await listTeam(tx, centreId)
  return team
    .filter(({ role, blocked }) => !blocked && (role === "staff" || role === "administrator"))
    .map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))
}
