import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { CopyState } from "../domain/copy-state.ts"
import { catalogue } from "../tables.server.ts"

/** What a reader who comes today may have in hand, to borrow or to read there. */
const canBeHad: readonly CopyState[] = ["available", "reading_room"]

/** For each record that is held, the centres that hold it, and whether a copy can be had now. */
export async function whereHeld(
  tx: Tx,
  recordIds: readonly string[],
): Promise<Map<string, { centreIds: string[]; isAvailable: boolean }>> {
  const { rows } = await sql<{ id: string; centreIds: string[]; isAvailable: boolean }>`
    ${planned}select record_id as id, array_agg(centre_id order by centre_id) as "centreIds", exists (
      select from catalogue.copy where copy.record_id = holding.record_id and copy.state = any (${canBeHad}::text[])
    ) as "isAvailable"
    from catalogue.holding where record_id = any (${recordIds}::uuid[]) group by record_id`.execute(catalogue(tx))
  return new Map(rows.map(({ id, ...held }) => [id, held]))
}
