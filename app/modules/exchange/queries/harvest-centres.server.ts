import { listCentres } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"

/** The centres for which the caller may harvest. */
export async function harvestCentres(tx: Tx, caller: Caller): Promise<{ id: string; name: string }[]> {
  const centres = await listCentres(tx)
  return centres
    .filter((centre) => permissions["exchange.harvest"].allows(caller.actor, centre.id))
    .map(({ id, name }) => ({ id, name }))
}
