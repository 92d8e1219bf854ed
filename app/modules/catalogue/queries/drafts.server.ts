import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { emptyTyped, groupNames } from "../domain/typed-record.ts"
import { catalogue } from "../tables.server.ts"

export type Draft = {
  id: string
  centreId: string
  /** The record being edited and the version that was read; null for a new one. */
  editing: { permanentId: string; version: number } | null
  typed: TypedRecord
  updatedAt: Date
}

/** One's own drafts, the last one touched first. */
export async function listDrafts(tx: Tx, limit: number): Promise<Draft[]> {
  const rows = await drafts(tx).orderBy("draft.updated_at", "desc").limit(limit).execute()
  return rows.map(draftOf)
}

/** One of one's own drafts, or undefined. */
export async function findDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  if (!isUuid(id)) return undefined
  const row = await drafts(tx).where("draft.id", "=", id).executeTakeFirst()
  return row === undefined ? undefined : draftOf(row)
}

/** One's own draft of changes to a record, or undefined. */
export async function findDraftOf(tx: Tx, recordId: string): Promise<Draft | undefined> {
  const row = await drafts(tx).where("draft.record_id", "=", recordId).executeTakeFirst()
  return row === undefined ? undefined : draftOf(row)
}

export async function countDrafts(tx: Tx): Promise<number> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.draft")
    .select((expression) => expression.fn.countAll<number>().as("count"))
    .executeTakeFirst()
  return row?.count ?? 0
}

function drafts(tx: Tx) {
  return catalogue(tx)
    .selectFrom("catalogue.draft as draft")
    .leftJoin("catalogue.record as record", "record.id", "draft.record_id")
    .select([
      "draft.id",
      "draft.centre_id",
      "draft.base_version",
      "draft.typed",
      "draft.updated_at",
      "record.permanent_id",
    ])
}

function draftOf(row: Awaited<ReturnType<ReturnType<typeof drafts>["executeTakeFirstOrThrow"]>>): Draft {
  const { id, centre_id: centreId, permanent_id: permanentId, base_version: version, updated_at: updatedAt } = row
  return {
    ...{ id, centreId, updatedAt, typed: keptTyped(row.typed as Partial<TypedRecord>) },
    editing: permanentId === null || version === null ? null : { permanentId, version },
  }
}

/** A draft kept before the form had one of its groups lacks it. */
function keptTyped({ fields, rows }: Partial<TypedRecord>): TypedRecord {
  const empty = emptyTyped(fields?.kind ?? "book")
  for (const group of groupNames) empty.rows[group] = rows?.[group] ?? []
  return { fields: { ...empty.fields, ...fields }, rows: empty.rows }
}
