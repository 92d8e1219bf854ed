import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { findDeparture } from "../queries/departure.server.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { retireRecords } from "./retire-records.server.ts"

const batch = 500

/**
 * Takes a centre out of the shared base: its holdings, copies and sources go. Records that nobody else holds are removed, their
 * addresses say so for good; the others stay, described by the next centre that brought them. Joining again is importing.
 */
export const leaveSharedBase = operation({
  name: "catalogue.leave-shared-base",
  permission: permissions["catalogue.leave"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    /** The number of holdings that was shown: when it has changed, the person looks again. */
    holdings: z.coerce.number().int(),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId } = input
    await lockSharedBase(tx)
    const departure = await findDeparture(tx, centreId)
    if (departure.holdings !== input.holdings) return refused("catalogue_refused_departure_changed")
    if (departure.engaged > 0) return refused("catalogue_refused_departure_engaged", { count: departure.engaged })
    const held = await heldBy(tx, centreId)
    const alone = held.filter(({ isAlone }) => isAlone).map(({ id }) => id)
    for (let from = 0; from < alone.length; from += batch)
      await retireRecords(tx, alone.slice(from, from + batch), null, now)
    const shared = held.filter(({ isAlone }) => !isAlone).map(({ id }) => id)
    await forgetCentre(tx, centreId)
    for (let from = 0; from < shared.length; from += batch)
      await followOthers(tx, shared.slice(from, from + batch), now)
    audit({ subject: { kind: "centre.centre", id: centreId }, details: departure })
    return done(departure)
  },
})

async function heldBy(tx: Tx, centreId: string): Promise<{ id: string; isAlone: boolean }[]> {
  const { rows } = await sql<{ id: string; isAlone: boolean }>`
    select record_id as id, not exists (
      select from catalogue.holding other where other.record_id = holding.record_id and other.centre_id <> ${centreId}
    ) as "isAlone"
    from catalogue.holding where centre_id = ${centreId} order by record_id`.execute(catalogue(tx))
  return rows
}

/** Its origins go with their source records; its imports are kept as they are, for those who did them. */
async function forgetCentre(tx: Tx, centreId: string): Promise<void> {
  const db = catalogue(tx)
  await sql`delete from catalogue.source_record where centre_id = ${centreId}`.execute(db)
  await sql`delete from catalogue.holding where centre_id = ${centreId}`.execute(db)
}

/** Records that lost a holder: described by the next source that brought them, and found without that holder. */
export async function followOthers(tx: Tx, recordIds: string[], now: Date): Promise<void> {
  const db = catalogue(tx)
  await sql`
    update catalogue.source_record source set describes = true
    where (source.centre_id, source.origin_id, source.source_key) in (
      select distinct on (record_id) centre_id, origin_id, source_key from catalogue.source_record candidate
      where record_id = any (${recordIds}::uuid[]) and not exists (
        select from catalogue.source_record own where own.record_id = candidate.record_id and own.describes
      ) order by record_id, imported_at
    )`.execute(db)
  const { rows } = await sql<{ id: string; permanentId: string; description: RecordDescription }>`
    update catalogue.record set updated_at = ${now} where id = any (${recordIds}::uuid[])
    returning id, permanent_id as "permanentId", description`.execute(db)
  await indexRecords(tx, rows)
}
