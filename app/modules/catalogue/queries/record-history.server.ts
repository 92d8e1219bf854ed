import type { Tx } from "#platform/db/index.server.ts"
import { changedFields } from "../domain/compare-descriptions.ts"
import type { RecordChange } from "../domain/record-history.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { descriptionAt, editableRecord } from "./editable-record.server.ts"
import { listRevisions } from "./revisions.server.ts"

export type RecordHistory = {
  title: string
  /** The version that is there now. */
  current: number
  createdAt: string
  changes: RecordChange[]
  /** Where the next page begins, or null. */
  next: number | null
}

const perPage = 20

/** The changes of a record, the last one first, each with what it said before and after; undefined when there is no such record. */
export async function recordHistory(
  tx: Tx,
  permanentId: string,
  before: number | null,
): Promise<RecordHistory | undefined> {
  const record = await editableRecord(tx, permanentId)
  if (record === undefined) return undefined
  const revisions = await listRevisions(tx, record.id, { before, limit: perPage + 1 })
  const changes: RecordChange[] = []
  let after = before === null ? record.description : await descriptionAt(tx, record, before)
  for (const { version, description, replacedAt, reason, causeId, name, centre } of revisions.slice(0, perPage)) {
    const fields = changedFields(description, after)
    const at = replacedAt.toISOString()
    changes.push({ version, at, name, centre, reason, causeId, fields, before: description, after })
    after = description
  }
  return {
    title: wholeTitle(record.description),
    current: record.version,
    createdAt: record.createdAt.toISOString(),
    changes,
    next: revisions.length > perPage ? (changes.at(-1)?.version ?? null) : null,
  }
}
