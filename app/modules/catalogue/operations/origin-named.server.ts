import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

/** The identifier of a centre's origin of that name, made when it is new. */
export async function originNamed(tx: Tx, centreId: string, name: string): Promise<string> {
  const row = await catalogue(tx)
    .insertInto("catalogue.origin")
    .values({ centre_id: centreId, name })
    .onConflict((conflict) => conflict.columns(["centre_id", "name"]).doUpdateSet({ name }))
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}
