import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { Candidate } from "../domain/import-item.ts"
import { packMarc } from "../domain/packed-marc.ts"
import type { KeptExchange } from "../queries/find-sources.server.ts"
import { catalogue } from "../tables.server.ts"
import { packedColumn, packedJson } from "./packed-column.ts"

export type ImportPlace = { centreId: string; originId: string; runId: string }

/** A record that is written, and what its source gave of it. */
export type SourcedRecord = {
  id: string
  version: number
  candidate: Candidate
  /** Whether the description of the record follows this source. */
  describes: boolean
  /** It was made a moment ago: this source was not known. */
  isNew?: boolean
}

/** Keeps each record as its origin gave it, so that it can be given back whole and recognised next time. */
export async function writeSources(tx: Tx, place: ImportPlace, written: SourcedRecord[], now: Date): Promise<void> {
  const [fresh = [], known = []] = [true, false].map((isNew) => written.filter((one) => (one.isNew ?? false) === isNew))
  await insertSources(tx, place, fresh, { now, orElse: sql`` })
  await insertSources(tx, place, known, { now, orElse: replaced })
}

const replaced = sql`
  on conflict (centre_id, origin_id, source_key) do update set
    content_hash = excluded.content_hash, marc = excluded.marc, exchange = excluded.exchange,
    unmapped_tags = excluded.unmapped_tags, remarks = excluded.remarks, run_id = excluded.run_id,
    ordinal = excluded.ordinal, record_version = excluded.record_version, imported_at = excluded.imported_at`

async function insertSources(
  tx: Tx,
  place: ImportPlace,
  written: SourcedRecord[],
  { now, orElse }: { now: Date; orElse: RawBuilder<unknown> },
): Promise<void> {
  if (written.length === 0) return
  const column = <T>(value: (record: SourcedRecord) => T): T[] => written.map(value)
  await sql`
    ${planned}insert into catalogue.source_record (centre_id, origin_id, source_key, record_id, content_hash, marc, exchange,
      unmapped_tags, remarks, run_id, ordinal, record_version, describes, imported_at)
    select ${place.centreId}, ${place.originId}, source_key, record_id, content_hash, marc, exchange,
      string_to_array(unmapped_tags, ' '), string_to_array(remarks, ' '), ${place.runId}, ordinal, version, describes, ${now}
    from unnest(
      ${packedColumn(column(({ candidate }) => candidate.sourceKey))}, ${packedColumn(column(({ id }) => id))}::uuid[],
      ${packedColumn(column(({ candidate }) => candidate.contentHash))},
      ${packedColumn(column(({ candidate }) => candidate.marc && packMarc(candidate.marc)))},
      ${packedJson(column(({ candidate }) => keptExchange(candidate)))}::json[],
      ${packedColumn(column(({ candidate }) => candidate.unmappedTags.join(" ")))},
      ${packedColumn(column(({ candidate }) => candidate.remarks.join(" ")))},
      ${column(({ candidate }) => candidate.ordinal)}::int[], ${column(({ version }) => version)}::int[],
      ${column(({ describes }) => describes)}::boolean[]
    ) as given (source_key, record_id, content_hash, marc, exchange, unmapped_tags, remarks, ordinal, version, describes)
    ${orElse}`.execute(catalogue(tx))
}

function keptExchange({ exchange, description }: Candidate): KeptExchange | null {
  return exchange === null ? null : { source: exchange, description }
}
