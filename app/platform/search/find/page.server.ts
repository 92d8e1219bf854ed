import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Compiled } from "../query/compile.ts"
import type { Shown } from "../index/shown.ts"
import { matching } from "./source.ts"
import type { Source } from "./source.ts"

export type Sort = "relevance" | "newest" | "oldest" | "title"

interface Place {
  id: string
  kind: string
}

// "+ 0" keeps the planner from walking the index of dates, which opens every row's words when matches are rare.
const orders = {
  newest: sql`day + 0 desc, id desc`,
  oldest: sql`day + 0, id`,
  title: sql`sort_title, id`,
}

/** The rows of one page, in order. */
export async function rowsOfPage(
  tx: Tx,
  source: Source,
  compiled: Compiled,
  sort: Sort,
  offset: number,
  limit: number,
): Promise<(Place & { shown: Shown })[]> {
  const places = await placesOf(tx, source, compiled, sort, offset + limit)
  const page = places.slice(offset, offset + limit)
  const ids = page.map((place) => place.id)
  const { rows } = await sql<Place & { shown: string }>`${sql.join(
    source.map((table) => sql`select id, kind, shown from ${sql.table(table)} where id = any (${ids}::uuid[])`),
    sql` union all `,
  )}`.execute(tables(tx))
  const byPlace = new Map(rows.map((row) => [keyOf(row), row.shown]))
  return page.flatMap((place) => {
    const shown = byPlace.get(keyOf(place))
    return shown === undefined ? [] : [{ ...place, shown: JSON.parse(shown) as Shown }]
  })
}

/**
 * The first `wanted` places. By relevance: tier by tier, the newest first within each. A tier is read only when those before it
 * did not fill the page, so that a broad query opens few rows; the order is the same as if all had been read.
 */
async function placesOf(tx: Tx, source: Source, compiled: Compiled, sort: Sort, wanted: number): Promise<Place[]> {
  const { match, tiers } = compiled
  if (sort !== "relevance" || tiers.length === 0)
    return await first(tx, source, match, sort === "relevance" ? "newest" : sort, wanted)
  const places = new Map<string, Place>()
  for (const tier of [...tiers, match]) {
    if (places.size >= wanted) break
    for (const place of await first(tx, source, tier, "newest", wanted))
      if (!places.has(keyOf(place))) places.set(keyOf(place), place)
  }
  return [...places.values()]
}

async function first(
  tx: Tx,
  source: Source,
  match: string | undefined,
  sort: Exclude<Sort, "relevance">,
  wanted: number,
): Promise<Place[]> {
  const order = sql`order by ${orders[sort]} limit ${wanted}`
  const found = matching(source, sql`id, kind, day, sort_title`, match, order)
  const { rows } = await sql<Place>`select id, kind from (${found}) as found ${order}`.execute(tables(tx))
  return rows
}

function keyOf(place: Place): string {
  return `${place.kind} ${place.id}`
}
