import { listCentres } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CallRoute } from "../domain/route-call.ts"
import { routeCall } from "../domain/route-call.ts"

/** Which centre a call from this commune is for, as the centres say what they cover. */
export async function callRoute(tx: Tx, territoryId: string | null, ownCentreId: string): Promise<CallRoute> {
  const place = territoryId === null ? undefined : (await territoriesById(tx, [territoryId])).get(territoryId)
  const departement = place?.above.find((id) => id.startsWith("departement:"))?.slice("departement:".length) ?? null
  const centres = (await listCentres(tx)).map(({ id, shortName, coverage }) => ({ id, name: shortName, coverage }))
  return routeCall(departement, centres, ownCentreId)
}
