import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { countThingIds, listThingIds } from "#platform/search/index.server.ts"
import { recordEntryKind } from "../operations/search-entry.ts"
import { catalogue } from "../tables.server.ts"

/** Which records a list is of: all of them, those that changed between two moments, those of a centre or of a theme. */
export interface ChangesWanted {
  /** Included. */
  from?: Date | undefined
  /** Excluded. */
  before?: Date | undefined
  centreId?: string | undefined
  /** Values of the facet "theme", any of them. */
  themes?: readonly string[] | undefined
}

export interface RecordChange {
  id: string
  permanentId: string
  changedAt: Date
  gone: boolean
  /** The centres that hold the record, or held it last. */
  centreIds: string[]
}

const firstId = "00000000-0000-0000-0000-000000000000"
const themeChunk = 1000

/**
 * One page of a list, in the order of the identifiers, from after one of them (null: from the start). The order never
 * changes: a record that changes while the list is read is neither skipped nor given twice, and its removal is seen in its place.
 */
export async function recordChanges(
  tx: Tx,
  wanted: ChangesWanted,
  { after, limit }: { after: string | null; limit: number },
): Promise<RecordChange[]> {
  if (wanted.themes === undefined) return await pageOf(tx, wanted, { after: after ?? firstId, limit })
  const listing = { kind: recordEntryKind, filters: { theme: wanted.themes } }
  const found: RecordChange[] = []
  let last = after ?? firstId
  for (;;) {
    const ids = await listThingIds(tx, listing, { after: last, limit: themeChunk })
    const until = ids.length < themeChunk ? undefined : ids.at(-1)
    found.push(...(await pageOf(tx, { ...wanted, ids, until }, { after: last, limit: limit - found.length })))
    if (until === undefined || found.length >= limit) return found
    last = until
  }
}

/** How many changes a list holds in all; undefined where counting would cost as much as listing. */
export async function countChanges(tx: Tx, wanted: ChangesWanted): Promise<number | undefined> {
  const gone = await count(tx, "gone", wanted)
  if (wanted.themes === undefined) return (await count(tx, "living", wanted)) + gone
  if (wanted.from !== undefined || wanted.before !== undefined) return undefined
  return (await countThingIds(tx, { kind: recordEntryKind, filters: { theme: wanted.themes } })) + gone
}

/** The record, living or gone, that has this permanent identifier. */
export async function recordChange(tx: Tx, permanentId: string): Promise<RecordChange | undefined> {
  const { rows } = await sql<RecordChange>`
    select id, permanent_id as "permanentId", updated_at as "changedAt", false as gone, ${holders} as "centreIds"
    from catalogue.record where permanent_id = ${permanentId}
    union all
    select record_id, permanent_id, gone_at, true, centre_ids from catalogue.gone_record where permanent_id = ${permanentId}
    limit 1`.execute(catalogue(tx))
  return rows[0]
}

/** The moment of the oldest change that a list may hold, and the moment before which every change can be seen. */
export async function changeDates(tx: Tx): Promise<{ earliest: Date | null; settled: Date }> {
  const { rows } = await sql<{ earliest: Date | null; settled: Date }>`select catalogue.settled_before() as settled,
    least((select min(updated_at) from catalogue.record), (select min(gone_at) from catalogue.gone_record)) as earliest`.execute(
    catalogue(tx),
  )
  return rows[0] ?? { earliest: null, settled: new Date(0) }
}

type Window = ChangesWanted & {
  /** Among these records; removed ones are told whatever their theme was. */
  ids?: string[] | undefined
  until?: string | undefined
}

const holders = sql`array(select holding.centre_id from catalogue.holding where holding.record_id = record.id order by 1)`

async function pageOf(
  tx: Tx,
  wanted: Window,
  { after, limit }: { after: string; limit: number },
): Promise<RecordChange[]> {
  const { ids, until, centreId } = wanted
  const upTo = until === undefined ? sql`` : sql`and id <= ${until}`
  const living = sql`select record.id, permanent_id, updated_at as changed_at, false as gone, '{}'::uuid[] as centre_ids
    from ${centreId === undefined ? sql`catalogue.record` : sql`catalogue.holding join catalogue.record on record.id = holding.record_id`}
    where ${centreId === undefined ? sql`record.id > ${after}` : sql`holding.centre_id = ${centreId} and holding.record_id > ${after}`}
      ${ids === undefined ? sql`` : sql`and record.id = any (${ids}::uuid[])`} ${between("updated_at", wanted)}
    order by ${centreId === undefined ? sql`record.id` : sql`holding.record_id`} limit ${limit}`
  const removed = sql`select record_id as id, permanent_id, gone_at as changed_at, true as gone, centre_ids
    from catalogue.gone_record where record_id > ${after}
      ${centreId === undefined ? sql`` : sql`and ${centreId} = any (centre_ids)`} ${between("gone_at", wanted)}
    order by record_id limit ${limit}`
  const { rows } = await sql<RecordChange>`
    select id, permanent_id as "permanentId", changed_at as "changedAt", gone,
      case when gone then centre_ids else ${holders} end as "centreIds"
    from (select * from ((${living}) union all (${removed})) as either where true ${upTo} order by id limit ${limit}) as record
    order by id`.execute(catalogue(tx))
  return rows
}

async function count(tx: Tx, which: "living" | "gone", wanted: ChangesWanted): Promise<number> {
  const { centreId } = wanted
  const living = sql`catalogue.record where ${
    centreId === undefined
      ? sql`true`
      : sql`exists (select from catalogue.holding where record_id = record.id and centre_id = ${centreId})`
  } ${between("updated_at", wanted)}`
  const gone = sql`catalogue.gone_record where ${
    centreId === undefined ? sql`true` : sql`${centreId} = any (centre_ids)`
  } ${between("gone_at", wanted)}`
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from ${which === "living" ? living : gone}`.execute(catalogue(tx))
  return rows[0]?.count ?? 0
}

function between(column: "updated_at" | "gone_at", { from, before }: ChangesWanted) {
  return sql`${from === undefined ? sql`` : sql`and ${sql.ref(column)} >= ${from}`}
    ${before === undefined ? sql`` : sql`and ${sql.ref(column)} < ${before}`}`
}
