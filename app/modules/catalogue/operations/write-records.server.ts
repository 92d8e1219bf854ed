import { randomInt } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { Candidate } from "../domain/import-item.ts"
import { permanentId, permanentIdDraws } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { newIds } from "./new-ids.server.ts"
import { packedColumn, packedJson } from "./packed-column.ts"

type Described = { description: RecordDescription }

export type WrittenRecord<Given extends Described = Candidate> = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  candidate: Given
}

/** Why a description takes the place of another: what its history tells beside who and when. */
export type Change = {
  reason: "form" | "import" | "correction" | "undo" | "merge" | "restore"
  centreId?: string | undefined
  /** Who asked for it, when the installation does it for them. */
  accountId?: string | undefined
  /** The import run, the correction or the merged record that did it. */
  causeId?: string | undefined
}

/** Creates one record for each candidate, each with a permanent identifier of its own. */
export async function createRecords<Given extends Described>(
  tx: Tx,
  candidates: Given[],
  now: Date,
): Promise<WrittenRecord<Given>[]> {
  if (candidates.length === 0) return []
  const permanentIds = await freshPermanentIds(tx, candidates.length)
  const ids = newIds(candidates.length)
  const descriptions = candidates.map(({ description }) => description)
  const fields = descriptions.map(recordFields)
  await sql`
    ${planned}insert into catalogue.record (id, permanent_id, kind, title, sort_title, year, description, created_at, updated_at)
    select id, permanent_id, kind, title, sort_title, year, description, ${now}, ${now}
    from unnest(
      ${packedColumn(ids)}::uuid[], ${packedColumn(permanentIds)}, ${packedColumn(fields.map(({ kind }) => kind))},
      ${packedColumn(fields.map(({ title }) => title))}, ${packedColumn(fields.map(({ sort_title }) => sort_title))},
      ${fields.map(({ year }) => year)}::smallint[], ${packedJson(descriptions)}::json[]
    ) as given (id, permanent_id, kind, title, sort_title, year, description)`.execute(catalogue(tx))
  return candidates.map((candidate, index) => {
    const row = { id: ids[index] ?? "", permanent_id: permanentIds[index] ?? "", version: 1 }
    return writtenRecord(row, candidate)
  })
}

/**
 * Replaces the description of each record, all at once; the version grows, and the description that was there is kept with who
 * replaced it and why. Of two for one record the last stays.
 */
export async function updateRecords<Given extends Described>(
  tx: Tx,
  updates: { recordId: string; candidate: Given }[],
  now: Date,
  change: Change = { reason: "import" },
): Promise<WrittenRecord<Given>[]> {
  if (updates.length === 0) return []
  const db = catalogue(tx)
  const last = new Map(updates.map(({ recordId, candidate }) => [recordId, candidate.description]))
  const ids = [...last.keys()]
  // Two writers of the same records wait for each other, in one order.
  await sql`select from catalogue.record where id = any (${ids}::uuid[]) order by id for update`.execute(db)
  const given = [...last].map(([id, description]) => ({ id, ...recordFields(description), description }))
  const { rows } = await sql<WrittenRow>`
    with given as materialized (
      select * from json_to_recordset(${JSON.stringify(given)}::json)
        as given (id uuid, kind text, title text, sort_title text, year smallint, description json)
    ),
    kept as (
      insert into catalogue.revision (record_id, version, description, replaced_at, account_id, centre_id, reason, cause_id)
      select record.id, record.version, record.description, ${now}, coalesce(${change.accountId ?? null}::uuid, platform.actor_account_id()),
        ${change.centreId ?? null}::uuid, ${change.reason}, ${change.causeId ?? null}::uuid
      from catalogue.record join given using (id)
      where record.description::jsonb <> given.description::jsonb
    )
    update catalogue.record set kind = given.kind, title = given.title, sort_title = given.sort_title, year = given.year,
      description = given.description, version = version + 1, updated_at = ${now}
    from given where record.id = given.id
    returning record.id, record.permanent_id, record.version`.execute(db)
  const written = new Map(rows.map((row) => [row.id, row]))
  return updates.map(({ recordId, candidate }) => {
    const row = written.get(recordId)
    if (row === undefined) throw new Error(`There is no record ${recordId} to update.`)
    return writtenRecord(row, candidate)
  })
}

/** Says that the holdings of these records changed: protocols ask for what changed since a date. */
export async function touchRecords(tx: Tx, recordIds: string[], now: Date): Promise<void> {
  if (recordIds.length === 0) return
  await sql`update catalogue.record set updated_at = ${now} where id = any (${packedColumn(recordIds)}::uuid[])`.execute(
    catalogue(tx),
  )
}

type WrittenRow = { id: string; permanent_id: string; version: number }

function recordFields({ kind, title, sortTitle, year }: RecordDescription) {
  return { kind, title, sort_title: sortTitle.slice(0, 500).toWellFormed(), year }
}

function writtenRecord<Given extends Described>(row: WrittenRow, candidate: Given): WrittenRecord<Given> {
  const { id, permanent_id, version } = row
  return { id, permanentId: permanent_id, version, description: candidate.description, candidate }
}

async function freshPermanentIds(tx: Tx, count: number): Promise<string[]> {
  const fresh = new Set<string>()
  while (fresh.size < count) {
    const drawn = Array.from({ length: count - fresh.size }, drawPermanentId)
    const { rows } = await sql<{ permanent_id: string }>`
      ${planned}select permanent_id from catalogue.record where permanent_id = any (${packedColumn(drawn)})`.execute(
      catalogue(tx),
    )
    const known = new Set(rows.map((row) => row.permanent_id))
    for (const id of drawn) if (!known.has(id)) fresh.add(id)
  }
  return [...fresh]
}

function drawPermanentId(): string {
  return permanentId(Array.from({ length: permanentIdDraws.count }, () => randomInt(permanentIdDraws.below)))
}
