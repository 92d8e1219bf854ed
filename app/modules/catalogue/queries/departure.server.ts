import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { engagedStates } from "../operations/write-holdings.server.ts"
import { catalogue } from "../tables.server.ts"

/** What a centre would take away if it left the shared base. */
export type Departure = {
  holdings: number
  copies: number
  sources: number
  /** Records that nobody else holds: they would be removed, and their addresses say so. */
  lastHeld: number
  /** Copies lent or set aside for somebody: as long as there are any, a centre does not leave. */
  engaged: number
}

export async function findDeparture(tx: Tx, centreId: string): Promise<Departure> {
  const { rows } = await sql<Departure>`
    select (select count(*)::int from catalogue.holding where centre_id = ${centreId}) as holdings,
      (select count(*)::int from catalogue.copy where centre_id = ${centreId}) as copies,
      (select count(*)::int from catalogue.source_record where centre_id = ${centreId}) as sources,
      (select count(*)::int from catalogue.holding where centre_id = ${centreId} and not exists (
        select from catalogue.holding other where other.record_id = holding.record_id and other.centre_id <> ${centreId}
      )) as "lastHeld",
      (select count(*)::int from catalogue.copy where centre_id = ${centreId}
        and state = any (${engagedStates}::text[]) and state <> 'reading_room') as engaged`.execute(catalogue(tx))
  const [row] = rows
  if (row === undefined) throw new Error("Counting gives one row.")
  return row
}
