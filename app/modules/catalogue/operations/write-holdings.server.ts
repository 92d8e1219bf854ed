import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { CopyStatement } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { newIds } from "./new-ids.server.ts"
import { packedColumn } from "./packed-column.ts"

/** A record and the copies of it that a source (`toldBy`, its key) tells of. */
export type HeldRecord = {
  id: string
  toldBy: string
  copies: CopyStatement[]
  /** Written for the first time: nobody holds it yet. */
  isNew?: boolean
}

/** In these states a copy is out, or awaited by somebody: it is not taken away because a file forgot it. */
export const engagedStates = ["on_loan", "reserved", "reading_room"]

type Origin = { centreId: string; originId: string }

/**
 * Says that the centre holds these records, and which copies it has, as their sources say: others that a source told of go,
 * those of other sources and those typed here stay.
 */
export async function writeHoldings(tx: Tx, origin: Origin, held: HeldRecord[]): Promise<void> {
  const [fresh = [], known = []] = [true, false].map((isNew) => held.filter((one) => (one.isNew ?? false) === isNew))
  await hold(tx, origin, fresh, sql``)
  await insertCopies(tx, origin, fresh.flatMap(copyRows), sql``)
  const begun = await hold(tx, origin, known, sql`on conflict do nothing`)
  const copies = known.flatMap(copyRows)
  // What the centre did not hold a moment ago has no copies of it to settle.
  const before = known.filter(({ id }) => !begun.has(id))
  if (before.length > 0) await settleOldCopies(tx, origin, before, copies)
  await insertCopies(tx, origin, copies, replaced)
}

/** Answers the records that the centre did not hold. */
async function hold(
  tx: Tx,
  { centreId }: Origin,
  held: HeldRecord[],
  orElse: RawBuilder<unknown>,
): Promise<ReadonlySet<string>> {
  if (held.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    ${planned}insert into catalogue.holding (centre_id, record_id)
    select ${centreId}, id from unnest(${packedColumn(held.map(({ id }) => id))}::uuid[]) as given (id)
    ${orElse} returning record_id as id`.execute(catalogue(tx))
  return new Set(rows.map(({ id }) => id))
}

const replaced = sql`
  on conflict on constraint copy_source do update set shelf_mark = excluded.shelf_mark, section = excluded.section,
    barcode = excluded.barcode, note = excluded.note, rank = excluded.rank`

async function insertCopies(
  tx: Tx,
  { centreId, originId }: Origin,
  copies: CopyRow[],
  orElse: RawBuilder<unknown>,
): Promise<void> {
  if (copies.length === 0) return
  const column = <K extends keyof CopyRow>(name: K): CopyRow[K][] => copies.map((copy) => copy[name])
  await sql`
    ${planned}insert into catalogue.copy (centre_id, origin_id, id, record_id, told_by, source_key, shelf_mark, section, barcode, note, rank)
    select ${centreId}, ${originId}, * from unnest(
      ${packedColumn(newIds(copies.length))}::uuid[], ${packedColumn(column("recordId"))}::uuid[],
      ${packedColumn(column("toldBy"))}, ${packedColumn(column("sourceKey"))}, ${packedColumn(column("shelfMark"))},
      ${packedColumn(column("section"))}, ${packedColumn(column("barcode"))}, ${packedColumn(column("note"))}, ${column("rank")}::int[])
    ${orElse}`.execute(catalogue(tx))
}

/** A copy that was typed here, or that another source told of, is known by its barcode; those that a source no longer tells of go. */
async function settleOldCopies(
  tx: Tx,
  { centreId, originId }: Origin,
  records: HeldRecord[],
  copies: CopyRow[],
): Promise<void> {
  const db = catalogue(tx)
  const barcoded = copies.filter(({ barcode, sourceKey }) => barcode === sourceKey)
  if (barcoded.length > 0) {
    await sql`
      update catalogue.copy set origin_id = ${originId}, told_by = given.told_by, source_key = given.barcode
      from unnest(
        ${barcoded.map(({ recordId }) => recordId)}::uuid[], ${barcoded.map(({ toldBy }) => toldBy)}::text[],
        ${barcoded.map(({ sourceKey }) => sourceKey)}::text[]
      ) as given (record_id, told_by, barcode)
      where copy.centre_id = ${centreId} and copy.record_id = given.record_id and copy.barcode = given.barcode
        and copy.id = (
          select twin.id from catalogue.copy twin
          where twin.centre_id = ${centreId} and twin.record_id = given.record_id and twin.barcode = given.barcode
          order by twin.origin_id = ${originId} and twin.told_by = given.told_by desc nulls last, twin.id limit 1
        )
        and (copy.origin_id, copy.told_by, copy.source_key) is distinct from (${originId}::uuid, given.told_by, given.barcode)
        and not exists (
          select from catalogue.copy own where own.centre_id = ${centreId} and own.record_id = given.record_id
            and own.origin_id = ${originId} and own.told_by = given.told_by and own.source_key = given.barcode
        )`.execute(db)
  }
  await sql`
    delete from catalogue.copy
    where centre_id = ${centreId} and origin_id = ${originId} and state <> all (${engagedStates}::text[])
      and (record_id, told_by) in (
        select * from unnest(${records.map(({ id }) => id)}::uuid[], ${records.map(({ toldBy }) => toldBy)}::text[])
      )
      and (record_id, told_by, source_key) not in (
        select * from unnest(${copies.map(({ recordId }) => recordId)}::uuid[], ${copies.map(({ toldBy }) => toldBy)}::text[],
          ${copies.map(({ sourceKey }) => sourceKey)}::text[])
      )`.execute(db)
}

type CopyRow = Omit<CopyStatement, "library"> & { recordId: string; toldBy: string; sourceKey: string; rank: number }

function copyRows({ id, toldBy, copies }: HeldRecord): CopyRow[] {
  const seen = new Set<string>()
  return copies.slice(0, 1000).map((copy, index) => {
    const barcode = copy.barcode?.slice(0, 200).toWellFormed() ?? null
    let sourceKey = barcode !== null && !seen.has(barcode) ? barcode : `#${index + 1}`
    // "#2" may be a barcode too.
    while (seen.has(sourceKey)) sourceKey += "#"
    seen.add(sourceKey)
    const { shelfMark, section, note } = copy
    return { recordId: id, toldBy, sourceKey, shelfMark, section, barcode, note, rank: index + 1 }
  })
}
