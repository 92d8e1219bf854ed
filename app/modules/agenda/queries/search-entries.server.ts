import type { Tx } from "#platform/db/index.server.ts"
import type { SearchEntry } from "#platform/search/index.server.ts"
import { agenda } from "../tables.server.ts"
import { listAgenda } from "./list-agenda.server.ts"
import { entryOf } from "./search-entry.ts"

/** Public announcements that are not cancelled, in the order of their identifiers, for the index to be made anew. */
export async function searchEntriesAfter(tx: Tx, after: string | null, limit: number): Promise<SearchEntry[]> {
  const rows = await agenda(tx)
    .selectFrom("agenda.announcement")
    .innerJoin("activity.published_activity as line", "line.id", "agenda.announcement.activity_id")
    .select("activity_id")
    .where("line.visibility", "=", "public")
    .where("line.status", "<>", "cancelled")
    .$if(after !== null, (query) => query.where("activity_id", ">", after ?? ""))
    .orderBy("activity_id")
    .limit(limit)
    .execute()
  const items = await listAgenda(tx, { ids: rows.map(({ activity_id }) => activity_id), limit })
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(entryOf)
}
