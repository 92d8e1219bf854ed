import { auditActorNames } from "#modules/account/index.server.ts"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import type { RevisionReason } from "../domain/revisions.ts"
import { catalogue } from "../tables.server.ts"

/** A change of a record: what it said before, and who made it say something else. */
export type Revision = {
  version: number
  description: RecordDescription
  replacedAt: Date
  reason: RevisionReason
  causeId: string | null
  centre: string | null
  /** As far as the caller may know it. */
  name: string | null
}

/** The changes of a record, the last one first, at most `limit`, from before a version when given. */
export async function listRevisions(
  tx: Tx,
  recordId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<Revision[]> {
  let query = catalogue(tx)
    .selectFrom("catalogue.revision")
    .selectAll()
    .where("record_id", "=", recordId)
    .orderBy("version", "desc")
    .limit(limit)
  if (before !== null) query = query.where("version", "<", before)
  const rows = await query.execute()
  const names = await auditActorNames(
    tx,
    rows.flatMap(({ account_id }) => account_id ?? []),
  )
  const centres = await centreNames(tx)
  return rows.map((row) => ({
    version: row.version,
    description: row.description as RecordDescription,
    replacedAt: row.replaced_at,
    reason: row.reason as RevisionReason,
    causeId: row.cause_id,
    centre: row.centre_id === null ? null : (centres.get(row.centre_id)?.name ?? null),
    name: row.account_id === null ? null : (names.get(row.account_id) ?? null),
  }))
}

/** Who changed a record last, or null when nothing was replaced. */
export async function lastChange(
  tx: Tx,
  recordId: string,
): Promise<{ name: string | null; centre: string | null; at: string } | null> {
  const [last] = await listRevisions(tx, recordId, { before: null, limit: 1 })
  return last === undefined ? null : { name: last.name, centre: last.centre, at: last.replacedAt.toISOString() }
}
