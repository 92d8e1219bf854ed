import { sql } from "kysely"
import { recordNames } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Acquisition, Weeding } from "../domain/acquisition-and-weeding.ts"
import { circulation } from "../tables.server.ts"

/** What came into the holdings of a centre in a year, newest first. */
export async function acquisitionsOf(tx: Tx, centreId: string, year: number): Promise<Acquisition[]> {
  const { rows } = await sql<Acquisition>`
    select acquisition.id, copy.permanent_id as "permanentId", acquisition.title, document_kind as "documentKind",
      acquired_on as "on", way, supplier, price_cents as "priceCents"
    from circulation.acquisition
      left join catalogue.published_copy copy on copy.centre_id = acquisition.centre_id and copy.id = acquisition.copy_id
    where acquisition.centre_id = ${centreId} and acquired_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by acquired_on desc, acquisition.id desc`.execute(circulation(tx))
  return rows
}

/** What left the holdings of a centre in a year, newest first. */
export async function weedingsOf(tx: Tx, centreId: string, year: number): Promise<Weeding[]> {
  const { rows } = await sql<Omit<Weeding, "permanentId"> & { recordId: string | null }>`
    select id, record_id as "recordId", title, document_kind as "documentKind", coalesce(barcode, shelf_mark) as mark, weeded_on as "on", reason, destination
    from circulation.weeding
    where centre_id = ${centreId} and weeded_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by weeded_on desc, id desc`.execute(circulation(tx))
  const names = await recordNames(
    tx,
    rows.flatMap(({ recordId }) => recordId ?? []),
  )
  return rows.map(({ recordId, ...weeding }) => ({
    ...weeding,
    permanentId: names.get(recordId ?? "")?.permanentId ?? null,
  }))
}

export interface HoldingsChanges {
  acquired: number
  weeded: number
}

/** How many copies came into the holdings of a centre in a year, and how many left them. */
export async function countHoldingsChanges(tx: Tx, centreId: string, year: number): Promise<HoldingsChanges> {
  const during = sql`between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`
  const { rows } = await sql<HoldingsChanges>`select
    (select count(*)::int from circulation.acquisition where centre_id = ${centreId} and acquired_on ${during}) as acquired,
    (select count(*)::int from circulation.weeding where centre_id = ${centreId} and weeded_on ${during}) as weeded`.execute(
    circulation(tx),
  )
  return rows[0] ?? { acquired: 0, weeded: 0 }
}

/** The years in which something came or left, newest first. */
export async function yearsOfChange(tx: Tx, centreId: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select extract(year from acquired_on)::int as year from circulation.acquisition where centre_id = ${centreId}
    union select extract(year from weeded_on)::int from circulation.weeding where centre_id = ${centreId}
    order by year desc`.execute(circulation(tx))
  return rows.map(({ year }) => year)
}
