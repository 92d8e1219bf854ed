import type { Tx } from "#platform/db/index.server.ts"
import type { ImportReason, NotedRefusal } from "../domain/import-item.ts"
import type { RefusalDetails } from "../domain/read-verdict.ts"
import { catalogue } from "../tables.server.ts"

/** What an import refused, in the order of the file, from after `after` on. */
export async function listRefusals(
  tx: Tx,
  run: { centreId: string; id: string },
  { after, limit }: { after: number; limit: number },
): Promise<NotedRefusal[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.import_refusal")
    .selectAll()
    .where("centre_id", "=", run.centreId)
    .where("run_id", "=", run.id)
    .where("ordinal", ">", after)
    .orderBy("ordinal")
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ordinal: row.ordinal,
    position:
      row.byte_offset === null
        ? { kind: "line", line: row.line ?? 1, column: row.place_column ?? 1 }
        : { kind: "byte", offset: row.byte_offset },
    reason: row.reason as ImportReason,
    details: row.details as RefusalDetails,
    excerpt: row.excerpt,
  }))
}
