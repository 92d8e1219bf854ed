import type { Tx } from "#platform/db/index.server.ts"
import { indexThings, removeThings } from "#platform/search/index.server.ts"
import { itemKind } from "../domain/search-kind.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { entryOf } from "../queries/search-entry.ts"

/** Puts an announced activity in the index, or takes it away when it is no longer for everyone. */
export async function indexItem(tx: Tx, activityId: string): Promise<void> {
  const item = await findAgendaItem(tx, activityId)
  const shown = item !== undefined && item.visibility === "public" && item.status !== "cancelled"
  if (shown) await indexThings(tx, [entryOf(item)])
  else await removeThings(tx, itemKind, [activityId])
}
