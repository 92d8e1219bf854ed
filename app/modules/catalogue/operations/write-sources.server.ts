import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { packMarc } from "../domain/packed-marc.ts"
import { catalogue } from "../tables.server.ts"
import type { WrittenRecord } from "./write-records.server.ts"

export type ImportPlace = { centreId: string; originId: string; runId: string }

/** Keeps each record as its origin gave it, so that it can be given back whole and recognised next time. */
export async function writeSources(tx: Tx, place: ImportPlace, written: WrittenRecord[], now: Date): Promise<void> {
  if (written.length === 0) return
  const values = written.map(({ id, version, candidate }) => ({
    centre_id: place.centreId,
    origin_id: place.originId,
    source_key: candidate.sourceKey,
    record_id: id,
    content_hash: candidate.contentHash,
    marc: JSON.stringify(packMarc(candidate.marc)),
    unmapped_tags: candidate.unmappedTags,
    remarks: candidate.remarks,
    run_id: place.runId,
    ordinal: candidate.ordinal,
    record_version: version,
    imported_at: now,
  }))
  await catalogue(tx)
    .insertInto("catalogue.source_record")
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(["centre_id", "origin_id", "source_key"]).doUpdateSet((expression) => ({
        content_hash: expression.ref("excluded.content_hash"),
        marc: expression.ref("excluded.marc"),
        unmapped_tags: expression.ref("excluded.unmapped_tags"),
        remarks: expression.ref("excluded.remarks"),
        run_id: expression.ref("excluded.run_id"),
        ordinal: expression.ref("excluded.ordinal"),
        record_version: expression.ref("excluded.record_version"),
        imported_at: expression.ref("excluded.imported_at"),
      })),
    )
    .execute()
}

/** Says that the centre holds these records, and which copies it has, as the source says: others that came from it go. */
export async function writeHoldings(tx: Tx, centreId: string, written: WrittenRecord[]): Promise<void> {
  if (written.length === 0) return
  const db = catalogue(tx)
  await db
    .insertInto("catalogue.holding")
    .values(written.map(({ id }) => ({ centre_id: centreId, record_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const copies = written.flatMap((record) => copyRows(centreId, record))
  const kept = JSON.stringify(copies.map(({ record_id, source_key }) => ({ record_id, source_key })))
  await sql`
    delete from catalogue.copy
    where centre_id = ${centreId} and record_id = any (${written.map(({ id }) => id)}::uuid[])
      and (record_id, source_key) not in (
        select record_id, source_key from jsonb_to_recordset(${kept}::jsonb) as kept (record_id uuid, source_key text)
      )`.execute(db)
  if (copies.length === 0) return
  await db
    .insertInto("catalogue.copy")
    .values(copies)
    .onConflict((conflict) =>
      conflict.columns(["centre_id", "record_id", "source_key"]).doUpdateSet((expression) => ({
        shelf_mark: expression.ref("excluded.shelf_mark"),
        section: expression.ref("excluded.section"),
        barcode: expression.ref("excluded.barcode"),
        note: expression.ref("excluded.note"),
        rank: expression.ref("excluded.rank"),
      })),
    )
    .execute()
}

function copyRows(centreId: string, { id, candidate }: WrittenRecord) {
  const seen = new Set<string>()
  return candidate.copies.slice(0, 1000).map((copy, index) => {
    const barcode = copy.barcode?.slice(0, 200).toWellFormed() ?? null
    const source_key = barcode !== null && !seen.has(barcode) ? barcode : `#${index + 1}`
    seen.add(source_key)
    const { shelfMark: shelf_mark, section, note } = copy
    return { centre_id: centreId, record_id: id, source_key, shelf_mark, section, barcode, note, rank: index + 1 }
  })
}
