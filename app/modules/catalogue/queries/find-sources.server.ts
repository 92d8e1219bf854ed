import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { ExchangeSource } from "../domain/exchange-verdict.ts"
import { unpackMarc } from "../domain/packed-marc.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { describeUnimarc } from "../formats/unimarc.ts"
import { packedColumn } from "../operations/packed-column.ts"
import { catalogue } from "../tables.server.ts"

/** A source as it was last received, and the record that it belongs to. */
export type FoundSource = {
  recordId: string
  contentHash: string
  /** Whether the description of the record follows this source. */
  describes: boolean
}

/** A record as it is now, and what one of its sources said of it last time (null when it cannot be read any more). */
export type ChangedSource = {
  permanentId: string
  version: number
  ours: RecordDescription
  said: RecordDescription | null
}

/** What is kept of a source that came from a format without MARC. */
export type KeptExchange = { source: ExchangeSource; description: RecordDescription }

type Origin = { centreId: string; originId: string }

/** What this origin already gave under these keys, by key. */
export async function findSources(tx: Tx, origin: Origin, keys: string[]): Promise<Map<string, FoundSource>> {
  const { rows } = await sql<FoundSource & { key: string }>`
    ${planned}select source_key as key, record_id as "recordId", content_hash as "contentHash", describes
    from catalogue.source_record
    where centre_id = ${origin.centreId} and origin_id = ${origin.originId} and source_key = any (${packedColumn(keys)})`.execute(
    catalogue(tx),
  )
  return new Map(rows.map(({ key, ...source }) => [key, source]))
}

/** The records of these sources and what each source said of its record, by key: asked for those that have changed. */
export async function findChangedSources(tx: Tx, origin: Origin, keys: string[]): Promise<Map<string, ChangedSource>> {
  if (keys.length === 0) return new Map()
  const rows = await catalogue(tx)
    .selectFrom("catalogue.source_record as source")
    .innerJoin("catalogue.record as record", "record.id", "source.record_id")
    .select(["source.source_key", "source.marc", "source.exchange"])
    .select(["record.permanent_id as permanentId", "record.version", "record.description"])
    .where("source.centre_id", "=", origin.centreId)
    .where("source.origin_id", "=", origin.originId)
    .where(sql<boolean>`source.source_key = any (${keys})`)
    .execute()
  return new Map(
    rows.map(({ source_key, permanentId, version, description, marc, exchange }) => [
      source_key,
      { permanentId, version, ours: description as RecordDescription, said: whatItSaid(marc, exchange) },
    ]),
  )
}

/** What the source of a record's description gave (else the first that came), when it came without MARC; else null. */
export async function findExchange(tx: Tx, recordId: string): Promise<ExchangeSource | null> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.source_record")
    .select("exchange")
    .where("record_id", "=", recordId)
    .where("exchange", "is not", null)
    .orderBy("describes", "desc")
    .orderBy("imported_at")
    .executeTakeFirst()
  return row === undefined ? null : (row.exchange as KeptExchange).source
}

function whatItSaid(marc: string | null, exchange: unknown): RecordDescription | null {
  if (exchange !== null) return (exchange as KeptExchange).description
  const read = describeUnimarc(unpackMarc(marc ?? ""))
  return read.kind === "described" ? read.description : null
}
