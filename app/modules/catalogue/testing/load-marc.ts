import type { MarcRecord } from "../domain/marc-record.ts"
import { packMarc } from "../domain/packed-marc.ts"
import { describeUnimarc } from "../formats/unimarc.ts"
import type { InsertedRecord } from "./insert-records.ts"
import { insertRecords } from "./insert-records.ts"

type Sql = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>

/** Puts UNIMARC records straight in the tables with their source, without the work of an import nor the index: for measures. */
export async function loadMarc(
  asOwner: Sql,
  place: { centreId: string; originId: string; first: number },
  records: readonly MarcRecord[],
): Promise<InsertedRecord[]> {
  const described = records.map((record) => {
    const read = describeUnimarc(record)
    if (read.kind === "refused") throw new Error(`A record was refused: ${read.reason}`)
    return read
  })
  const inserted = await insertRecords(
    asOwner,
    place.centreId,
    described.map(({ description }) => description),
    { first: place.first },
  )
  const sources = inserted.map(({ id }, index) => ({
    record_id: id,
    source_key: described[index]?.identity.key,
    content_hash: described[index]?.contentHash,
    marc: packMarc(records[index] ?? { leader: "", fields: [] }),
    ordinal: place.first + index + 1,
  }))
  await asOwner(
    `insert into catalogue.source_record (centre_id, origin_id, source_key, record_id, content_hash, marc, ordinal, record_version)
      select $1, $2, source_key, record_id, content_hash, marc, ordinal, 1 from jsonb_to_recordset($3::jsonb)
      as row (source_key text, record_id uuid, content_hash text, marc text, ordinal integer)`,
    [place.centreId, place.originId, JSON.stringify(sources)],
  )
  return inserted
}
