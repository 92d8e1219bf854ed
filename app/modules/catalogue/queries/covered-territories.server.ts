import { territoriesById } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CoveredTerritory } from "../domain/record-description.ts"

/** For each territory that records cover, by identity: its name, and its identity with those of what it lies in. */
export async function coveredTerritories(
  tx: Tx,
  covered: readonly CoveredTerritory[],
): Promise<Map<string, { name: string; ids: string[] }>> {
  const known = await territoriesById(
    tx,
    covered.map(({ code }) => code),
  )
  return new Map(
    covered.map(({ code, label }) => {
      const found = known.get(code)
      return [code, { name: found?.name ?? label, ids: [code, ...(found?.above ?? [])] }]
    }),
  )
}
