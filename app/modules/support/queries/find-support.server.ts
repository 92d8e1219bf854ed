import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Support, SupportState } from "../domain/support.ts"
import { support } from "../tables.server.ts"

/** A support of a centre; undefined when there is none, or when it is behind the wall. */
export async function findSupport(tx: Tx, centreId: string, id: string): Promise<Support | undefined> {
  if (!isUuid(id)) return undefined
  const row = await support(tx)
    .selectFrom("support.support")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    centreId: row.centre_id,
    title: row.title,
    purpose: row.purpose,
    territoryId: row.territory_id,
    structureIds: row.structure_ids,
    themeIds: row.theme_ids,
    officerIds: row.officer_ids,
    fromOn: row.from_on,
    untilOn: row.until_on,
    state: row.state as SupportState,
    published: row.published,
    seriesId: row.series_id,
    nextStep: row.next_step,
    nextOn: row.next_on,
    nextOwnerId: row.next_owner_id,
    version: row.version,
  }
}
