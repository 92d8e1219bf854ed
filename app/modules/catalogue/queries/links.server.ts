import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { catalogue } from "../tables.server.ts"
import { cataloguingCentres } from "./cataloguing-centres.server.ts"

/** The addresses whose turn has come, the oldest first; among `urls` when given. */
export async function dueLinks(
  tx: Tx,
  { now, limit, urls }: { now: Date; limit: number; urls?: string[] | undefined },
): Promise<string[]> {
  const { rows } = await sql<{ url: string }>`select url from catalogue.checked_link
    where next_at <= ${now} ${urls === undefined ? sql`` : sql`and url = any (${urls}::text[])`}
    order by next_at, url limit ${limit}`.execute(catalogue(tx))
  return rows.map(({ url }) => url)
}

/** Those of these addresses that are dead, and since when (ISO date). */
export async function deadAmong(tx: Tx, urls: readonly string[]): Promise<Record<string, string>> {
  if (urls.length === 0) return {}
  const rows = await catalogue(tx)
    .selectFrom("catalogue.checked_link")
    .select(["url", "failing_since"])
    .where("url", "in", urls)
    .where("state", "=", "dead")
    .execute()
  return Object.fromEntries(rows.map(({ url, failing_since }) => [url, dateIn(failing_since) ?? ""]))
}

export interface DeadLink {
  url: string
  status: number | null
  failure: string | null
  failingSince: string | null
  checkedAt: string | null
  records: { permanentId: string; title: string }[]
}

const shownRecords = 3

/** The dead links of records that these centres hold, the latest first. */
export async function listDeadLinks(
  tx: Tx,
  centreIds: readonly string[],
  { skip, limit }: { skip: number; limit: number },
): Promise<{ total: number; links: DeadLink[] }> {
  const dead = sql`catalogue.checked_link link where state = 'dead' and exists (
    select from catalogue.record_link given join catalogue.holding on holding.record_id = given.record_id
    where given.url = link.url and holding.centre_id = any (${centreIds}::uuid[]))`
  const counted = await sql<{ total: number }>`select count(*)::int as total from ${dead}`.execute(catalogue(tx))
  const { rows } = await sql<DeadLink>`
    select url, status, failure, failing_since::text as "failingSince", checked_at::text as "checkedAt", (
      select jsonb_agg(jsonb_build_object('permanentId', permanent_id, 'title', title)) from (
        select permanent_id, title from catalogue.record_link given join catalogue.record on record.id = given.record_id
        where given.url = link.url order by title limit ${shownRecords}
      ) as named
    ) as records
    from ${dead} order by failing_since desc, url offset ${skip} limit ${limit}`.execute(catalogue(tx))
  return { total: counted.rows[0]?.total ?? 0, links: rows }
}

/** How many dead links the caller's centres have. */
export async function countDeadLinks(tx: Tx, caller: Caller): Promise<number> {
  const centres = await cataloguingCentres(tx, caller)
  const centreIds = centres.map(({ id }) => id)
  return (await listDeadLinks(tx, centreIds, { skip: 0, limit: 0 })).total
}
