import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { ImportState, RunReport } from "../domain/import-run.ts"
import { vocabulary } from "../tables.server.ts"

export interface ImportRun {
  id: string
  fileId: string
  fileName: string
  fileBytes: number
  state: ImportState
  replaceLocal: boolean
  progress: number
  total: number
  report: RunReport | null
  createdAt: Date
}

/** The import with this identifier, or undefined. */
export async function findImportRun(tx: Tx, id: string): Promise<ImportRun | undefined> {
  if (!isUuid(id)) return undefined
  return (await runs(tx).where("id", "=", id).execute()).map(ofRow)[0]
}

/** The last imports, newest first. */
export async function lastImportRuns(tx: Tx, count: number): Promise<ImportRun[]> {
  return (await runs(tx).orderBy("created_at", "desc").orderBy("id", "desc").limit(count).execute()).map(ofRow)
}

function runs(tx: Tx) {
  return vocabulary(tx)
    .selectFrom("vocabulary.import_run")
    .select([
      "id",
      "file_id as fileId",
      "file_name as fileName",
      "file_bytes as fileBytes",
      "state",
      "replace_local as replaceLocal",
      "progress",
      "total",
      "report",
      "created_at as createdAt",
    ])
}

function ofRow(row: Omit<ImportRun, "state" | "report"> & { state: string; report: unknown }): ImportRun {
  return { ...row, state: row.state as ImportState, report: row.report as RunReport | null }
}
