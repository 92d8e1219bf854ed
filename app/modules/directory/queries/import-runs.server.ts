import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import type { ImportReport } from "../domain/import-report.ts"
import { directory } from "../tables.server.ts"

export interface ImportRun {
  id: string
  kind: ImportKind
  fileName: string
  state: "read" | "checked" | "done"
  createdAt: Date
  headings: string[]
  rows: { line: number; cells: string[] }[]
  mapping: string[]
  report: ImportReport | null
}

/** A table brought in at a centre, whole; undefined when there is none in sight. */
export async function findImport(
  tx: Tx,
  centreId: string,
  id: string,
  { lock = false } = {},
): Promise<ImportRun | undefined> {
  if (!isUuid(id)) return undefined
  const query = directory(tx)
    .selectFrom("directory.import_run")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    state: row.state as ImportRun["state"],
    createdAt: row.created_at,
    // Written by start-import and import-table alone.
    headings: row.headings as string[],
    rows: row.cells as ImportRun["rows"],
    mapping: row.mapping as string[],
    report: row.report as ImportReport | null,
  }
}

/** The last imports of a centre, the newest first, without their cells. */
export async function listImports(
  tx: Tx,
  centreId: string,
): Promise<Pick<ImportRun, "id" | "kind" | "fileName" | "state" | "createdAt">[]> {
  const rows = await directory(tx)
    .selectFrom("directory.import_run")
    .select(["id", "kind", "file_name", "state", "created_at"])
    .where("centre_id", "=", centreId)
    .orderBy("created_at", "desc")
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    state: row.state as ImportRun["state"],
    createdAt: row.created_at,
  }))
}
