import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** Notes which line of the ledger counts a visit or a loan. */
export async function keepLine(
  tx: Tx,
  kind: "visit" | "loan",
  centreId: string,
  id: string,
  activityId: string,
): Promise<void> {
  await circulation(tx)
    .updateTable(`circulation.${kind}`)
    .set({ activity_id: activityId })
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .execute()
}
