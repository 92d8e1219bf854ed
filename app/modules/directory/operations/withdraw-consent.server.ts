import type { Tx } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"

/** Ends the running consent of a person, if there is one; the row stays as proof of what was agreed to, and until when. */
export async function withdrawConsent(tx: Tx, centreId: string, personId: string, today: string): Promise<void> {
  await directory(tx)
    .updateTable("directory.consent")
    .set((row) => ({ withdrawn_on: row.fn<string>("greatest", [row.ref("given_on"), row.val(today)]) }))
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .where("withdrawn_on", "is", null)
    .execute()
}
