import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { AuthorityChange, MergedAuthority } from "../domain/authority-history.ts"
import { catalogue } from "../tables.server.ts"

/** Those that were merged into this one, each with its own records: what can be taken apart again. */
export async function mergedAuthorities(tx: Tx, id: string): Promise<MergedAuthority[]> {
  const { rows } = await sql<MergedAuthority>`
    select one.id, one.kind, one.name, one.given_name as "givenName", one.addition, one.dates,
      (select count(distinct mention.record_id)::int from catalogue.authority_key known
        join catalogue.authority_record mention on mention.key = known.key where known.authority_id = one.id) as records,
      (select max(replaced_at)::text from catalogue.authority_revision where authority_id = one.id and reason = 'merge') as "mergedAt"
    from catalogue.authority one where one.merged_into = ${id} order by one.sort_name collate "C", one.id`.execute(
    catalogue(tx),
  )
  return rows
}

/** What was said of an authority before, the latest first. */
export async function authorityChanges(tx: Tx, id: string): Promise<AuthorityChange[]> {
  const { rows } = await sql<AuthorityChange>`
    select version, reason, replaced_at::text as "replacedAt", said from catalogue.authority_revision
    where authority_id = ${id} order by version desc limit 100`.execute(catalogue(tx))
  return rows
}
