import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { MarcRecord } from "../domain/marc-record.ts"
import { unpackMarc } from "../domain/packed-marc.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { toUnimarc } from "../formats/unimarc-write.ts"
import { catalogue } from "../tables.server.ts"

/** A record as protocols hand it over: its description, and what makes its UNIMARC form when that is asked for. */
export interface ExchangeRecord {
  permanentId: string
  description: RecordDescription
  /** As its source gave it while nobody changed ours, else ours with what we have no room for; undefined when not asked for. */
  marc: MarcRecord | undefined
}

/** These records by their identifier, in three questions at most whatever their number. */
export async function exchangeRecords(
  tx: Tx,
  ids: readonly string[],
  { withMarc }: { withMarc: boolean },
): Promise<Map<string, ExchangeRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "version", "description", "created_at"])
    .where("id", "in", ids)
    .execute()
  const sources = withMarc ? await sourcesOf(tx, ids) : new Map<string, Source>()
  return new Map(
    rows.map((row) => {
      const description = row.description as RecordDescription
      const record = { ...row, description, enteredOn: dateIn(row.created_at) }
      const marc = withMarc ? marcOf(record, sources.get(row.id)) : undefined
      return [row.id, { permanentId: row.permanent_id, description, marc }]
    }),
  )
}

type Source = { marc: string; recordVersion: number }

function marcOf(
  record: { permanent_id: string; version: number; description: RecordDescription; enteredOn: string },
  source: Source | undefined,
): MarcRecord {
  const original = source === undefined ? null : unpackMarc(source.marc)
  if (original !== null && source?.recordVersion === record.version) return original
  const stamp = { id: record.permanent_id, agency: "Maillage", enteredOn: record.enteredOn }
  return toUnimarc(record.description, original, stamp)
}

/** What the source of each description gave, else the first that came. */
async function sourcesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.source_record")
    .distinctOn("record_id")
    .select(["record_id", "marc", "record_version"])
    .where("record_id", "in", ids)
    .where("marc", "is not", null)
    .orderBy("record_id")
    .orderBy("describes", "desc")
    .orderBy("imported_at")
    .execute()
  return new Map(rows.map((row) => [row.record_id, { marc: row.marc ?? "", recordVersion: row.record_version }]))
}
