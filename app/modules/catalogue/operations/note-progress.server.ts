import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ImportRefusal } from "../domain/import-item.ts"
import type { ImportPlan } from "../queries/plan-import.server.ts"
import { catalogue } from "../tables.server.ts"

export type LockedRun = { originId: string; dryRun: boolean; state: string; lastOrdinal: number }

/**
 * Takes the run for this transaction, and its origin with it: two processes never settle the same batch, and two imports
 * from one origin never create the same record twice.
 */
export async function lockRun(tx: Tx, centreId: string, runId: string): Promise<LockedRun | undefined> {
  return await catalogue(tx)
    .selectFrom("catalogue.import_run as run")
    .innerJoin("catalogue.origin as origin", (join) =>
      join.onRef("origin.id", "=", "run.origin_id").onRef("origin.centre_id", "=", "run.centre_id"),
    )
    .select(["run.origin_id as originId", "run.dry_run as dryRun", "run.state", "run.last_ordinal as lastOrdinal"])
    .where("run.centre_id", "=", centreId)
    .where("run.id", "=", runId)
    .forUpdate()
    .executeTakeFirst()
}

/** Adds a batch to the figures of its run, its refusals and what it left as it was to their lists. */
export async function noteProgress(
  tx: Tx,
  { centreId, runId }: { centreId: string; runId: string },
  { counts, remarks, refusals, kept }: ImportPlan,
  reached: { lastOrdinal: number; bytesRead: number; proposed: number; now: Date },
): Promise<void> {
  const db = catalogue(tx)
  if (refusals.length > 0) {
    await db
      .insertInto("catalogue.import_refusal")
      .values(refusals.map((refusal) => refusalRow(centreId, runId, refusal)))
      .execute()
  }
  if (kept.length > 0) {
    await db
      .insertInto("catalogue.import_kept")
      .values(
        kept.map(({ permanentId, ...line }) => ({
          ...line,
          centre_id: centreId,
          run_id: runId,
          permanent_id: permanentId,
        })),
      )
      .execute()
  }
  await sql`
    update catalogue.import_run set
      created = created + ${counts.created}, joined = joined + ${counts.joined}, updated = updated + ${counts.updated},
      unchanged = unchanged + ${counts.unchanged}, refused = refused + ${counts.refused},
      proposed = proposed + ${reached.proposed},
      remarks = (
        select coalesce(jsonb_object_agg(name, total), '{}') from (
          select name, sum(value::int) as total
          from (select * from jsonb_each_text(remarks) union all select * from jsonb_each_text(${JSON.stringify(remarks)}::jsonb)) as both_parts (name, value)
          group by name
        ) as summed
      ),
      last_ordinal = ${reached.lastOrdinal}, bytes_read = ${reached.bytesRead}, heartbeat_at = ${reached.now}
    where centre_id = ${centreId} and id = ${runId}`.execute(db)
}

function refusalRow(centreId: string, runId: string, refusal: ImportRefusal) {
  const { position } = refusal
  return {
    centre_id: centreId,
    run_id: runId,
    ordinal: refusal.ordinal,
    reason: refusal.reason,
    byte_offset: position.kind === "byte" ? position.offset : null,
    line: position.kind === "line" ? position.line : null,
    place_column: position.kind === "line" ? position.column : null,
    details: JSON.stringify(refusal.details).replaceAll("\\u0000", ""),
    excerpt: refusal.excerpt,
  }
}
