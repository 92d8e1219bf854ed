import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import { findFile } from "#platform/files/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Cue } from "../domain/cue.ts"
import type { FileProblem } from "../domain/file-problem.ts"
import type { FileSort } from "../domain/file-sort.ts"
import { catalogue } from "../tables.server.ts"

export interface RecordFile {
  id: string
  centreId: string
  sort: FileSort
  mediaType: string
  name: string
  label: string | null
  bytes: number
  access: "public" | "staff"
  reading: "none" | "waiting" | "done" | "failed"
  problem: FileProblem | null
}

/** The files of a record that the caller may have, in the order in which they came. */
export async function listFiles(tx: Tx, recordId: string): Promise<RecordFile[]> {
  const { rows } =
    await sql<RecordFile>`select id, centre_id as "centreId", sort, media_type as "mediaType", name, label,
      bytes::float8 as bytes, access, reading, problem
    from catalogue.record_file where record_id = ${recordId} order by created_at, id`.execute(catalogue(tx))
  return rows
}

/** A file of that record, with where its content lies, when the caller may have it. */
export async function findServedFile(
  tx: Tx,
  recordId: string,
  fileId: string,
): Promise<
  { sort: FileSort; mediaType: string; name: string; access: string; sha256: string; bytes: number } | undefined
> {
  if (!isUuid(fileId)) return undefined
  const row = await catalogue(tx)
    .selectFrom("catalogue.record_file")
    .select(["file_id", "sort", "media_type", "name", "access"])
    .where("id", "=", fileId)
    .where("record_id", "=", recordId)
    .executeTakeFirst()
  const stored = row === undefined ? undefined : await findFile(tx, row.file_id)
  if (row === undefined || stored === undefined) return undefined
  const { sort, media_type: mediaType, name, access } = row
  return { sort: sort as FileSort, mediaType, name, access, sha256: stored.sha256, bytes: stored.bytes }
}

/** A file whose text is to be read. */
export async function findStoredFile(
  tx: Tx,
  fileId: string,
): Promise<{ sort: string; reading: string; sha256: string; bytes: number } | undefined> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.record_file")
    .select(["file_id", "sort", "reading"])
    .where("id", "=", fileId)
    .executeTakeFirst()
  const stored = row === undefined ? undefined : await findFile(tx, row.file_id)
  if (row === undefined || stored === undefined) return undefined
  return { sort: row.sort, reading: row.reading, sha256: stored.sha256, bytes: stored.bytes }
}

/** The transcripts of a record with their timed lines. */
export async function findTranscripts(tx: Tx, recordId: string): Promise<{ id: string; label: string; cues: Cue[] }[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record_file")
    .select(["id", "label", "name", "cues"])
    .where("record_id", "=", recordId)
    .where("cues", "is not", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute()
  return rows.map(({ id, label, name, cues }) => ({ id, label: label ?? name, cues: cues as Cue[] }))
}

const mostIndexed = 300_000

/** What the public files of each of these records say, for the search; those without file are left out. */
export async function fileTexts(tx: Tx, recordIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`
    ${planned}select record_id as id, left(coalesce(string_agg(text, E'\n' order by created_at, id), ''), ${mostIndexed}) as text
    from catalogue.record_file where record_id = any (${recordIds}::uuid[]) and access = 'public'
    group by record_id`.execute(catalogue(tx))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
