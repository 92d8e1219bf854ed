import type { Tx } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { searchWhoIsWho } from "./who-is-who.server.ts"

/** How many agreed to be found in a territory, for its page: the way to them. */
export async function entriesOfTerritory(tx: Tx, territoryId: string): Promise<{ text: string; href: string }[]> {
  const { total } = await searchWhoIsWho(tx, { text: "", territoryId, limit: 1, skip: 0 })
  if (total === 0) return []
  const address = `${href("/annuaire")}?${new URLSearchParams({ territoireChoice: territoryId }).toString()}`
  return [{ text: m.directory_territory_all({ count: total }), href: address }]
}
