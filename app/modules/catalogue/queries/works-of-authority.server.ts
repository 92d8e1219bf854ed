import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { shownRecord } from "../domain/found-records.ts"
import type { RecordDescription, RecordKind } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { catalogue } from "../tables.server.ts"
import { keysOf } from "./find-authority.server.ts"

/** One page of the documents of an authority, the newest first; of one kind when given. */
export async function worksOfAuthority(
  tx: Tx,
  id: string,
  wanted: { kind: RecordKind | null; skip: number; limit: number },
): Promise<RecordFound[]> {
  const { kind, skip, limit } = wanted
  const { rows } = await sql<{ permanentId: string; description: RecordDescription; hasFile: boolean }>`
    select permanent_id as "permanentId", description, exists (
      select from catalogue.record_file where record_file.record_id = record.id and access = 'public'
    ) as "hasFile"
    from catalogue.record
    where id in (select record_id from catalogue.authority_record where key in ${keysOf(id)})
      and ${kind === null ? sql`true` : sql`kind = ${kind}`}
    order by year desc nulls last, sort_title collate "C", id offset ${skip} limit ${limit}`.execute(catalogue(tx))
  return rows.map(({ permanentId, description, hasFile }) => ({
    record: shownRecord({ permanentId, description }, hasFile),
    title: [wholeTitle(description)],
    excerpt: null,
  }))
}
