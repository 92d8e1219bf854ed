import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { Candidate } from "../domain/import-item.ts"
import { keyNumber } from "../domain/key-number.ts"
import { isSurelySame } from "../domain/probable-duplicate.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { packedColumn } from "../operations/packed-column.ts"
import { catalogue } from "../tables.server.ts"

/** A record that another source brought, and that a newcomer is of the same document as. */
export type SameRecord = { recordId: string; permanentId: string; version: number; ours: RecordDescription }

/**
 * For each of these newcomers the record of the same document, when there is one: known under the same name beyond its origin,
 * with the same title, and not already held from this very origin (which then has two records on purpose).
 */
export async function findSame(
  tx: Tx,
  origin: { centreId: string; originId: string },
  newcomers: Candidate[],
): Promise<Map<Candidate, SameRecord>> {
  const found = new Map<Candidate, SameRecord>()
  const keys = newcomers.flatMap(({ sharedNames }) => sharedNames.map(keyNumber))
  if (keys.length === 0) return found
  const { rows } = await sql<{ key: number } & SameRecord>`
    ${planned}select document_key.key, record.id as "recordId", record.permanent_id as "permanentId", record.version,
      record.description as ours
    from catalogue.document_key join catalogue.record on record.id = document_key.record_id
    where key = any (${packedColumn(keys.map(String))}::bigint[]) and not exists (
      select from catalogue.source_record source where source.record_id = record.id
        and source.centre_id = ${origin.centreId} and source.origin_id = ${origin.originId}
    ) order by record.id`.execute(catalogue(tx))
  const byKey = new Map<number, SameRecord[]>()
  for (const { key, ...record } of rows) byKey.set(key, [...(byKey.get(key) ?? []), record])
  const taken = new Set<string>()
  for (const newcomer of newcomers) {
    const same = newcomer.sharedNames
      .flatMap((name) => byKey.get(keyNumber(name)) ?? [])
      .find(({ recordId, ours }) => !taken.has(recordId) && isSurelySame(ours, newcomer.description))
    if (same === undefined) continue
    taken.add(same.recordId)
    found.set(newcomer, same)
  }
  return found
}
