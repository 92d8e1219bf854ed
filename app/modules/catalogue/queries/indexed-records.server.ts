import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

type Indexed = { id: string; permanentId: string; description: RecordDescription }

/** Records by their identifiers, as the search index is made of them; those that are gone are left out. */
export async function indexedRecords(tx: Tx, ids: readonly string[]): Promise<Indexed[]> {
  if (ids.length === 0) return []
  const rows = await all(tx).where("id", "in", ids).execute()
  return rows.map(toIndexed)
}

/** At most `limit` records after this identifier (null: from the first), in the order of their identifiers. */
export async function indexedRecordsAfter(tx: Tx, after: string | null, limit: number): Promise<Indexed[]> {
  const some = after === null ? all(tx) : all(tx).where("id", ">", after)
  return (await some.orderBy("id").limit(limit).execute()).map(toIndexed)
}

function all(tx: Tx) {
  return catalogue(tx).selectFrom("catalogue.record").select(["id", "permanent_id", "description"])
}

function toIndexed({
  id,
  permanent_id,
  description,
}: {
  id: string
  permanent_id: string
  description: unknown
}): Indexed {
  return { id, permanentId: permanent_id, description: description as RecordDescription }
}
