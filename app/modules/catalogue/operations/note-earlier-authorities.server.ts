import { sql } from "kysely"
import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { noteAuthorities } from "./note-authorities.server.ts"

const most = 500

/** Says which authorities are named by records that came before this was kept (an older version), at most 500 at a time; answers how many. */
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
    audit({ details: { records: rows.length } })
    return done({ records: rows.length })
  },
})
