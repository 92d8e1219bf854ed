import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { bindingReferences } from "#platform/references/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { followOthers } from "./leave-shared-base.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { retireRecords } from "./retire-records.server.ts"
import { engagedStates } from "./write-holdings.server.ts"

/** How many sources were known, how many records lost this holder, how many of them nobody else held and went. */
export type Withdrawn = { sources: number; holdings: number; removed: number }

/**
 * An origin says that it gives these records no more (at most 1000): the centre holds them no longer, unless it has them from
 * elsewhere, a copy of it is lent, or a reader waits for it. Records that nobody holds are removed; their addresses say so for good.
 */
export const withdrawSources = operation({
  name: "catalogue.withdraw-sources",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    /** The name of the origin. */
    origin: z.string().trim().min(1).max(80),
    sourceKeys: z.array(z.string()).max(1000),
  }),
  async run({ tx, now, input, audit }) {
    await lockSharedBase(tx)
    const recordIds = await forgetSources(tx, input)
    const held = await withdrawable(tx, input.centreId, recordIds)
    const shared = held.filter(({ isAlone }) => !isAlone).map(({ id }) => id)
    const alone: string[] = []
    for (const { id, isAlone } of held) if (isAlone && !(await isReferredTo(tx, id))) alone.push(id)
    await retireRecords(tx, alone, null, now)
    if (shared.length > 0) {
      await sql`delete from catalogue.holding where centre_id = ${input.centreId} and record_id = any (${shared}::uuid[])`.execute(
        catalogue(tx),
      )
      await followOthers(tx, shared, now)
    }
    const withdrawn: Withdrawn = {
      sources: recordIds.length,
      holdings: shared.length + alone.length,
      removed: alone.length,
    }
    audit({ subject: { kind: "centre.centre", id: input.centreId }, details: withdrawn })
    return done(withdrawn)
  },
})

async function forgetSources(
  tx: Tx,
  { centreId, origin, sourceKeys }: { centreId: string; origin: string; sourceKeys: string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from catalogue.source_record source using catalogue.origin
    where origin.centre_id = ${centreId} and origin.name = ${origin}
      and source.centre_id = origin.centre_id and source.origin_id = origin.id
      and source.source_key = any (${sourceKeys}::text[])
    returning source.record_id as id`.execute(catalogue(tx))
  return rows.map(({ id }) => id)
}

/** Among these records, those that the centre has from nowhere else and lends to nobody. */
async function withdrawable(
  tx: Tx,
  centreId: string,
  recordIds: readonly string[],
): Promise<{ id: string; isAlone: boolean }[]> {
  const { rows } = await sql<{ id: string; isAlone: boolean }>`
    select record_id as id, not exists (
      select from catalogue.holding other where other.record_id = holding.record_id and other.centre_id <> ${centreId}
    ) as "isAlone"
    from catalogue.holding where centre_id = ${centreId} and record_id = any (${recordIds}::uuid[])
      and not exists (select from catalogue.source_record source
        where source.centre_id = ${centreId} and source.record_id = holding.record_id)
      and not exists (select from catalogue.copy where copy.centre_id = ${centreId} and copy.record_id = holding.record_id
        and state = any (${engagedStates}::text[]) and state <> 'reading_room')
    order by record_id`.execute(catalogue(tx))
  return rows
}

async function isReferredTo(tx: Tx, recordId: string): Promise<boolean> {
  return (await bindingReferences(tx, "catalogue.record", recordId)).length > 0
}
