import type { Tx } from "#platform/db/index.server.ts"
import { blocksOf } from "./blocks-of.server.ts"

/** True when a centre has begun to write the report of a year. */
export async function hasTexts(tx: Tx, centreId: string, year: number): Promise<boolean> {
  return (await blocksOf(tx, centreId, year)).length > 0
}
