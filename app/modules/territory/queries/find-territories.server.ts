import type { Tx } from "#platform/db/index.server.ts"
import type { TerritoryLine } from "../domain/territory.ts"
import { searchTerritories } from "./search-territories.server.ts"

/** The best territories for a text, at most `limit` in all, the best first: for the global search and for choosing one. */
export async function findTerritories(tx: Tx, text: string, limit: number): Promise<TerritoryLine[]> {
  const { levels, alike } = await searchTerritories(tx, { text, perLevel: limit })
  return alike ? [] : levels.flatMap(({ territories }) => territories).slice(0, limit)
}
