import { sql } from "kysely"
import { territoriesById } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CallLine } from "../domain/call.ts"
import { support } from "../tables.server.ts"

const columns = sql`id, centre_id as "centreId", typed_centre_id as "typedCentreId", on_date::text as "onDate", at_time as "atTime",
  territory_id as "territoryId", structure_kind as "structureKind", subject, minutes, outcome, callback, taken_at is not null as taken,
  called_back_at is not null as "calledBack", activity_id as "activityId"`
type Row = Omit<CallLine, "territory"> & { territoryId: string | null }

/** What waits for a centre: calls that another took down for it, and callers to be called back; oldest first. */
export async function waitingCalls(tx: Tx, centreId: string): Promise<CallLine[]> {
  const { rows } = await sql<Row>`
    select ${columns} from support.call where centre_id = ${centreId} and ${waits}
    order by on_date, at_time, id limit 200`.execute(support(tx))
  return await withPlaces(tx, rows)
}

/** How many wait in the centres of the caller, the one that row security shows. */
export async function countWaitingCalls(tx: Tx, centreIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from support.call where centre_id = any (${[...centreIds]}::uuid[]) and ${waits}`.execute(
    support(tx),
  )
  return rows[0]?.count ?? 0
}

const waits = sql`withdrawn_at is null and (taken_at is null or (outcome = 'call_back' and called_back_at is null))`

/** The calls that a centre answers or took down, newest first; pages from 1. */
export async function listCalls(
  tx: Tx,
  { centreId, year }: { centreId: string; year: number },
  page: number,
  perPage: number,
): Promise<{ total: number; lines: CallLine[] }> {
  const { rows } = await sql<Row & { total: number }>`
    select ${columns}, count(*) over () as total from support.call
    where (centre_id = ${centreId} or typed_centre_id = ${centreId}) and withdrawn_at is null
      and on_date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by on_date desc, at_time desc, typed_at desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(
    support(tx),
  )
  return { total: rows[0]?.total ?? 0, lines: await withPlaces(tx, rows) }
}

async function withPlaces(tx: Tx, rows: readonly Row[]): Promise<CallLine[]> {
  const places = await territoriesById(
    tx,
    rows.flatMap(({ territoryId }) => territoryId ?? []),
  )
  return rows.map(({ territoryId, ...row }) => ({ ...row, territory: places.get(territoryId ?? "")?.name ?? "" }))
}
