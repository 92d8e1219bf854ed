import { measures } from "#modules/activity/index.server.ts"
import type { ActivityKind } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"

/** How many acts of a kind a centre's ledger counts in a year, and their hours. */
export async function countedInYear(
  tx: Tx,
  centreId: string,
  kind: ActivityKind,
  year: number,
): Promise<{ acts: number; hours: number }> {
  const question = readQuestion("activites", new URLSearchParams({ nature: kind }), { year, centre: "" })
  const all = (await measures(tx, { ...question, centreId })).get("")
  return { acts: all?.activites ?? 0, hours: all?.heures ?? 0 }
}
