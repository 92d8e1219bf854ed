import { randomInt } from "node:crypto"
import type { Tx } from "#platform/db/index.server.ts"
import type { Candidate } from "../domain/import-item.ts"
import { permanentId, permanentIdDraws } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

export type WrittenRecord = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  candidate: Candidate
}

/** Creates one record for each candidate, each with a permanent identifier of its own. */
export async function createRecords(tx: Tx, candidates: Candidate[], now: Date): Promise<WrittenRecord[]> {
  if (candidates.length === 0) return []
  const permanentIds = await freshPermanentIds(tx, candidates.length)
  const values = candidates.map((candidate, index) => ({
    permanent_id: permanentIds[index] ?? "",
    ...recordColumns(candidate.description),
    created_at: now,
    updated_at: now,
  }))
  const rows = await catalogue(tx)
    .insertInto("catalogue.record")
    .values(values)
    .returning(["id", "permanent_id", "version"])
    .execute()
  const written = new Map(rows.map((row) => [row.permanent_id, row]))
  return candidates.flatMap((candidate, index) => {
    const row = written.get(permanentIds[index] ?? "")
    return row === undefined ? [] : [writtenRecord(row, candidate)]
  })
}

/** Replaces the description of each record by what its source says now; the version grows. */
export async function updateRecords(
  tx: Tx,
  updates: { recordId: string; candidate: Candidate }[],
  now: Date,
): Promise<WrittenRecord[]> {
  const written: WrittenRecord[] = []
  for (const { recordId, candidate } of updates) {
    const row = await catalogue(tx)
      .updateTable("catalogue.record")
      .set((expression) => ({
        ...recordColumns(candidate.description),
        version: expression("version", "+", 1),
        updated_at: now,
      }))
      .where("id", "=", recordId)
      .returning(["id", "permanent_id", "version"])
      .executeTakeFirstOrThrow()
    written.push(writtenRecord(row, candidate))
  }
  return written
}

function recordColumns(description: RecordDescription) {
  return {
    kind: description.kind,
    title: description.title,
    sort_title: description.sortTitle.slice(0, 500).toWellFormed(),
    year: description.year,
    description: JSON.stringify(description),
  }
}

function writtenRecord(
  row: { id: string; permanent_id: string; version: number },
  candidate: Candidate,
): WrittenRecord {
  const { id, permanent_id, version } = row
  return { id, permanentId: permanent_id, version, description: candidate.description, candidate }
}

async function freshPermanentIds(tx: Tx, count: number): Promise<string[]> {
  const fresh = new Set<string>()
  while (fresh.size < count) {
    const drawn = Array.from({ length: count - fresh.size }, drawPermanentId)
    const taken = await catalogue(tx)
      .selectFrom("catalogue.record")
      .select("permanent_id")
      .where("permanent_id", "in", drawn)
      .execute()
    const known = new Set(taken.map((row) => row.permanent_id))
    for (const id of drawn) if (!known.has(id)) fresh.add(id)
  }
  return [...fresh]
}

function drawPermanentId(): string {
  return permanentId(Array.from({ length: permanentIdDraws.count }, () => randomInt(permanentIdDraws.below)))
}
