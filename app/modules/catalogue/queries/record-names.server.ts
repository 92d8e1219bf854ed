import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

export interface RecordName {
  id: string
  permanentId: string
  title: string
}

/** What these records are called, by identifier; those that are gone are left out. */
export async function recordNames(tx: Tx, ids: readonly string[]): Promise<Map<string, RecordName>> {
  if (ids.length === 0) return new Map()
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "description"])
    .where("id", "in", [...new Set(ids)])
    .execute()
  return new Map(
    rows.map(({ id, permanent_id, description }) => [
      id,
      { id, permanentId: permanent_id, title: (description as RecordDescription).title },
    ]),
  )
}
