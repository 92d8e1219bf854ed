import type { Tx } from "#platform/db/index.server.ts"
import type { KeptRecord } from "../domain/import-item.ts"
import { catalogue } from "../tables.server.ts"

type Run = { centreId: string; id: string }

/** Records of which an import left what was changed here, in the order of the file, from after `after` on. */
export async function listKept(
  tx: Tx,
  run: Run,
  { after, limit }: { after: number; limit: number },
): Promise<KeptRecord[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.import_kept")
    .select(["ordinal", "permanent_id as permanentId", "title", "fields"])
    .where("centre_id", "=", run.centreId)
    .where("run_id", "=", run.id)
    .where("ordinal", ">", after)
    .orderBy("ordinal")
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, fields: row.fields as KeptRecord["fields"] }))
}

/** Where in the file all of them stand. */
export async function keptOrdinals(tx: Tx, run: Run): Promise<Set<number>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.import_kept")
    .select("ordinal")
    .where("centre_id", "=", run.centreId)
    .where("run_id", "=", run.id)
    .execute()
  return new Set(rows.map(({ ordinal }) => ordinal))
}
