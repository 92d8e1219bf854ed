import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import type { ImportCounts, ImportRemark } from "../domain/import-item.ts"
import { catalogue } from "../tables.server.ts"

export type ImportRun = ImportCounts & {
  id: string
  centreId: string
  origin: string
  fileName: string
  bytes: number
  sha256: string
  dryRun: boolean
  state: string
  /** How the columns are read, of a table only. */
  reading: ChosenColumns | null
  originId: string
  bytesRead: number
  remarks: Partial<Record<ImportRemark, number>>
  /** Probable duplicates that the import noticed. */
  proposed: number
  createdAt: Date
  startedAt: Date | null
  heartbeatAt: Date | null
  finishedAt: Date | null
}

/** The imports that the caller may see, latest first. */
export async function listImportRuns(
  tx: Tx,
  { offset, limit }: { offset: number; limit: number },
): Promise<ImportRun[]> {
  const rows = await runs(tx)
    .orderBy("run.created_at", "desc")
    .orderBy("run.id", "desc")
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(runOfRow)
}

export async function countImportRuns(tx: Tx): Promise<number> {
  const { count } = await catalogue(tx)
    .selectFrom("catalogue.import_run")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return count
}

/** One import, or undefined when the caller may not see it. */
export async function findImportRun(tx: Tx, id: string): Promise<ImportRun | undefined> {
  if (!isUuid(id)) return undefined
  const row = await runs(tx).where("run.id", "=", id).executeTakeFirst()
  return row === undefined ? undefined : runOfRow(row)
}

/** The unfinished import of this very file from this origin of this centre, which a second command takes up. */
export async function findUnfinishedRun(
  tx: Tx,
  wanted: { centreId: string; origin: string; sha256: string },
): Promise<ImportRun | undefined> {
  const row = await runs(tx)
    .where("run.centre_id", "=", wanted.centreId)
    .where("origin.name", "=", wanted.origin)
    .where("run.file_sha256", "=", wanted.sha256)
    .where("run.dry_run", "=", false)
    .where("run.state", "in", ["waiting", "running"])
    .orderBy("run.created_at", "desc")
    .executeTakeFirst()
  return row === undefined ? undefined : runOfRow(row)
}

/** The import that has been waiting the longest. */
export async function findWaitingRun(tx: Tx): Promise<{ centreId: string; runId: string } | undefined> {
  return await catalogue(tx)
    .selectFrom("catalogue.import_run")
    .select(["centre_id as centreId", "id as runId"])
    .where("state", "=", "waiting")
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst()
}

/** The names of the origins of these centres, for a person to choose again. */
export async function listOrigins(tx: Tx, centreIds: string[]): Promise<string[]> {
  if (centreIds.length === 0) return []
  const rows = await catalogue(tx)
    .selectFrom("catalogue.origin")
    .select("name")
    .distinct()
    .where("centre_id", "in", centreIds)
    .orderBy("name")
    .execute()
  return rows.map((row) => row.name)
}

function runs(tx: Tx) {
  return catalogue(tx)
    .selectFrom("catalogue.import_run as run")
    .innerJoin("catalogue.origin as origin", (join) =>
      join.onRef("origin.id", "=", "run.origin_id").onRef("origin.centre_id", "=", "run.centre_id"),
    )
    .selectAll("run")
    .select("origin.name as origin")
}

function runOfRow(row: Awaited<ReturnType<ReturnType<typeof runs>["executeTakeFirstOrThrow"]>>): ImportRun {
  const { created, joined, updated, unchanged, refused, proposed } = row
  return {
    id: row.id,
    centreId: row.centre_id,
    origin: row.origin,
    fileName: row.file_name,
    bytes: row.file_bytes,
    sha256: row.file_sha256,
    dryRun: row.dry_run,
    state: row.state,
    reading: row.reading as ChosenColumns | null,
    originId: row.origin_id,
    bytesRead: row.bytes_read,
    created,
    joined,
    updated,
    unchanged,
    refused,
    proposed,
    remarks: row.remarks as ImportRun["remarks"],
    createdAt: row.created_at,
    startedAt: row.started_at,
    heartbeatAt: row.heartbeat_at,
    finishedAt: row.finished_at,
  }
}
