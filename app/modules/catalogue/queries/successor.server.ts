import type { Tx } from "#platform/db/index.server.ts"
import { findGone } from "./gone-records.server.ts"

/** The permanent identifier of the record that took the place of this one, or null. */
export async function successorOf(tx: Tx, permanentId: string): Promise<string | null> {
  return (await findGone(tx, permanentId))?.successor ?? null
}
