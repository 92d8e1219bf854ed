import { listCentres } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** The centres for which the caller may catalogue. */
export async function cataloguingCentres(tx: Tx, caller: Caller): Promise<{ id: string; name: string }[]> {
  const centres = await listCentres(tx)
  return centres
    .filter((centre) => permissions["catalogue.catalogue"].allows(caller.actor, centre.id))
    .map(({ id, name }) => ({ id, name }))
}

/** The sections in which a centre shelves, for a person to choose again; at most a hundred. */
export async function sectionsOfCentre(tx: Tx, centreId: string): Promise<string[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.copy")
    .select("section")
    .distinct()
    .where("centre_id", "=", centreId)
    .where("section", "is not", null)
    .orderBy("section")
    .limit(100)
    .execute()
  return rows.flatMap(({ section }) => section ?? [])
}
