import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { unpackMarc } from "../domain/packed-marc.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { sharedNames } from "../domain/shared-names.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { noteDuplicates } from "./note-duplicates.server.ts"

const most = 500

/**
 * Keeps by what records are found again that came before this was kept (an older version), at most 500 at a time: answers how many
 * were left without, and how many probable duplicates were noticed.
 */
export const noteDocuments = operation({
  name: "catalogue.note-documents",
  permission: permissions["catalogue.announce"],
  input: z.object({}),
  async run({ tx, now, audit }) {
    await lockSharedBase(tx)
    const records = await unnoted(tx)
    const proposed = await noteDuplicates(tx, records, now)
    audit({ details: { records: records.length, proposed } })
    return done({ records: records.length, proposed })
  },
})

async function unnoted(tx: Tx) {
  const { rows } = await sql<{ id: string; description: RecordDescription; marcs: string[] | null }>`
    select record.id, record.description, (
      select json_agg(marc) from catalogue.source_record source where source.record_id = record.id and marc is not null
    ) as marcs
    from catalogue.record
    where not exists (select from catalogue.document_key where document_key.record_id = record.id)
    order by record.id limit ${most}`.execute(catalogue(tx))
  return rows.map(({ id, description, marcs }) => {
    const names = (marcs ?? []).flatMap((marc) => sharedNames(unpackMarc(marc), description))
    return { id, description, names: [...new Set([...names, ...sharedNames(null, description)])] }
  })
}
