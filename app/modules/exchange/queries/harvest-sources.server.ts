import type { Selectable } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { longestSilence } from "../domain/harvest-schedule.ts"
import type { ExchangeHarvestSource } from "../schema.ts"
import { exchange } from "../tables.server.ts"

export type HarvestSource = Selectable<ExchangeHarvestSource>

/** The repositories that the caller's centres harvest, by name. */
export async function listSources(tx: Tx): Promise<HarvestSource[]> {
  return await exchange(tx).selectFrom("exchange.harvest_source").selectAll().orderBy("name").orderBy("id").execute()
}

/** One of them, when the caller may know it. */
export async function findSource(tx: Tx, id: string): Promise<HarvestSource | undefined> {
  return await exchange(tx).selectFrom("exchange.harvest_source").selectAll().where("id", "=", id).executeTakeFirst()
}

/** What could not be read in its last harvest. */
export async function listHarvestRefusals(tx: Tx, sourceId: string): Promise<{ identifier: string; reason: string }[]> {
  return await exchange(tx)
    .selectFrom("exchange.harvest_refusal")
    .select(["identifier", "reason"])
    .where("source_id", "=", sourceId)
    .orderBy("identifier")
    .limit(100)
    .execute()
}

/** The sources to harvest now: their time has come, or the process that did it gave no sign of life for a quarter of an hour. */
export async function dueSources(tx: Tx, now: Date): Promise<{ centreId: string; sourceId: string }[]> {
  const silent = new Date(now.getTime() - longestSilence)
  const { rows } = await sql<{ centreId: string; sourceId: string }>`
    select centre_id as "centreId", id as "sourceId" from exchange.harvest_source
    where (state = 'idle' and next_at <= ${now}) or (state = 'running' and heartbeat_at < ${silent})
    order by next_at`.execute(exchange(tx))
  return rows
}
