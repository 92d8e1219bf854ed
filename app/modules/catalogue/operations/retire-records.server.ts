import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { removeThings } from "#platform/search/index.server.ts"
import { catalogue } from "../tables.server.ts"

/**
 * Removes records for good, within the transaction of an operation: their permanent addresses lead to the successor, or say
 * that they are gone; so do the addresses that led to them. Whatever must outlive them was moved before.
 */
export async function retireRecords(tx: Tx, recordIds: string[], successorId: string | null, now: Date): Promise<void> {
  if (recordIds.length === 0) return
  const db = catalogue(tx)
  const reason = successorId === null ? "removed" : "merged"
  await sql`
    update catalogue.gone_record set successor_id = ${successorId}, reason = ${reason}
    where successor_id = any (${recordIds}::uuid[])`.execute(db)
  await sql`
    insert into catalogue.gone_record (permanent_id, record_id, successor_id, reason, centre_ids, gone_at)
    select permanent_id, id, ${successorId}::uuid, ${reason},
      array(select centre_id from catalogue.holding where record_id = record.id order by centre_id), ${now}
    from catalogue.record where id = any (${recordIds}::uuid[])`.execute(db)
  await sql`delete from catalogue.document_key where record_id = any (${recordIds}::uuid[])`.execute(db)
  await sql`delete from catalogue.authority_record where record_id = any (${recordIds}::uuid[])`.execute(db)
  await removeThings(tx, "catalogue.record", recordIds)
  await db.deleteFrom("catalogue.record").where("id", "in", recordIds).execute()
}
