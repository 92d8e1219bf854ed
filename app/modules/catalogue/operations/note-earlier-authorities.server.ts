import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { noteAuthorities } from "./note-authorities.server.ts"

const most = 500

/**
 * Says which authorities are named by records that came before this was kept (an older version), at most 500 at a time; answers how many. Once
 * there is none, authorities that no record names any more, and of which nobody has said anything, are forgotten.
 */
export const noteEarlierAuthorities = operation({
  name: "catalogue.note-earlier-authorities",
  permission: permissions["catalogue.announce"],
  input: z.object({}),
  async run({ tx, audit }) {
    await lockSharedBase(tx)
    const { rows } = await sql<{ id: string; description: RecordDescription }>`
      select id, description from catalogue.record
      where description->'contributors'->0 is not null
        and not exists (select from catalogue.authority_record mention where mention.record_id = record.id)
      order by id limit ${most}`.execute(catalogue(tx))
    await noteAuthorities(
      tx,
      rows.map((record) => ({ ...record, isNew: true })),
    )
    const forgotten = rows.length === 0 ? await forgetUnnamed(tx) : 0
    audit({ details: { records: rows.length, forgotten } })
    return done({ records: rows.length })
  },
})

async function forgetUnnamed(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from catalogue.authority where version = 1 and merged_into is null and identifiers = '{}'
      and not exists (select from catalogue.authority one where one.merged_into = authority.id)
      and not exists (
        select from catalogue.authority_key known join catalogue.authority_record mention on mention.key = known.key
        where known.authority_id = authority.id
      )`.execute(catalogue(tx))
  return Number(numAffectedRows ?? 0)
}
