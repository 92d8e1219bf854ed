import type { Tx } from "#platform/db/index.server.ts"
import type { Centre } from "../domain/centre.ts"
import { centre } from "../tables.server.ts"
import { centreOfRow } from "./centre-columns.server.ts"

/** Every centre of the installation, by name. */
export async function listCentres(tx: Tx): Promise<Centre[]> {
  const rows = await centre(tx).selectFrom("centre.centre").selectAll().orderBy("name").orderBy("id").execute()
  return rows.map(centreOfRow)
}
