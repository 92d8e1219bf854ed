import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { RefusedLine } from "../domain/import-problem.ts"
import { lineProblems } from "../domain/import-problem.ts"
import type { ImportRun } from "../domain/import-run.ts"
import { territory } from "../tables.server.ts"

/** The latest imports that the caller may see, newest first. */
export async function listImportRuns(tx: Tx): Promise<ImportRun[]> {
  const rows = await territory(tx)
    .selectFrom("territory.import_run")
    .select(columns)
    .orderBy("created_at", "desc")
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** One import with its refused lines, or null. */
export async function findImportRun(tx: Tx, id: string): Promise<(ImportRun & { report: RefusedLine[] }) | null> {
  if (!isUuid(id)) return null
  const row = await territory(tx)
    .selectFrom("territory.import_run")
    .select([...columns, "report"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return null
  const report = Array.isArray(row.report) ? row.report.filter(isRefusedLine) : []
  return { ...row, createdAt: row.createdAt.toISOString(), report }
}

const columns = [
  "id",
  "file_name as fileName",
  "file_bytes as fileBytes",
  "source",
  "vintage",
  "state",
  "contents",
  "created",
  "updated",
  "unchanged",
  "refused",
  "problem",
  "problem_detail as problemDetail",
  "created_at as createdAt",
] as const

function isRefusedLine(value: unknown): value is RefusedLine {
  return (
    typeof value === "object" &&
    value !== null &&
    "problem" in value &&
    lineProblems.some((known) => known === value.problem)
  )
}
