import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** A reader was served on that day: what is kept of somebody goes when they have not come for long. */
export async function noteSeen(
  tx: Tx,
  reader: { centreId: string; id: string; isGuest: boolean },
  centreId: string,
  date: string,
): Promise<void> {
  const later = (column: string) => sql<string>`greatest(${sql.ref(column)}, ${date}::date)`
  if (reader.isGuest) {
    await circulation(tx)
      .updateTable("circulation.guest")
      .set({ last_served_on: later("last_served_on") })
      .where("centre_id", "=", centreId)
      .where("reader_centre_id", "=", reader.centreId)
      .where("reader_id", "=", reader.id)
      .execute()
    return
  }
  await circulation(tx)
    .updateTable("circulation.reader")
    .set({ last_seen_on: later("last_seen_on") })
    .where("centre_id", "=", reader.centreId)
    .where("id", "=", reader.id)
    .execute()
}
