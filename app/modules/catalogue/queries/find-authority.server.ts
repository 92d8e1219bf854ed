import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Authority, AuthorityForm, AuthorityWorks, ListedAuthority } from "../domain/authority.ts"
import { catalogue } from "../tables.server.ts"

/** The authority at this identifier; when it was merged, `standsFor` is the one to go to. Undefined when there is none. */
export async function findAuthority(
  tx: Tx,
  id: string,
): Promise<{ authority: Authority; standsFor: string | null } | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Authority & { rootId: string }>`
    select id, root_id as "rootId", version, kind, name, given_name as "givenName", addition, dates, note, sources, (
      select coalesce(jsonb_object_agg(scheme, value), '{}') from catalogue.authority one, jsonb_each(one.identifiers) as given (scheme, value)
      where one.root_id = authority.id
    ) as identifiers
    from catalogue.authority where id = ${id}`.execute(catalogue(tx))
  const [row] = rows
  if (row === undefined) return undefined
  const { rootId, ...authority } = row
  return { authority, standsFor: rootId === authority.id ? null : rootId }
}

/** The keys by which records lead to an authority, those of the ones merged into it included. */
export function keysOf(id: string) {
  return sql`(select known.key from catalogue.authority_key known
    join catalogue.authority one on one.id = known.authority_id where one.root_id = ${id})`
}

/** All forms of the name, those that most records print first. */
export async function authorityForms(tx: Tx, id: string): Promise<AuthorityForm[]> {
  const { rows } = await sql<AuthorityForm>`
    select known.key, known.form, (
      select count(*)::int from catalogue.authority_record mention where mention.key = known.key
    ) as records
    from catalogue.authority_key known join catalogue.authority one on one.id = known.authority_id
    where one.root_id = ${id} and known.form is not null order by records desc, known.form`.execute(catalogue(tx))
  return rows
}

/** How many documents, of which kinds, as what, from when to when. */
export async function authorityWorks(tx: Tx, id: string): Promise<AuthorityWorks> {
  const { rows } = await sql<AuthorityWorks>`
    with named as materialized (
      select mention.record_id, mention.functions, record.kind, record.year, coalesce(record.description->>'yearEnd', record.year::text)::int as last
      from catalogue.authority_record mention join catalogue.record on record.id = mention.record_id
      where mention.key in ${keysOf(id)}
    ), roles as (
      select distinct record_id, code from named, unnest(string_to_array(functions, ' ')) as code
      union select record_id, '' from named where functions = ''
    )
    select count(distinct record_id)::int as total, min(year) as "firstYear", max(last) as "lastYear",
      coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'count', count) order by count desc, kind) from (
        select kind, count(distinct record_id)::int as count from named group by kind) as kinds), '[]') as "byKind",
      coalesce((select jsonb_agg(jsonb_build_object('code', code, 'count', count) order by count desc, code) from (
        select code, count(*)::int as count from roles group by code) as functions), '[]') as "byFunction"
    from named`.execute(catalogue(tx))
  const [works] = rows
  if (works === undefined) throw new Error("A count has a row.")
  return works
}

/** Who made documents with them, the most frequent first. */
export async function coAuthors(tx: Tx, id: string, limit: number): Promise<ListedAuthority[]> {
  const { rows } = await sql<ListedAuthority>`
    select root.id, root.kind, root.name, root.given_name as "givenName", root.addition, root.dates, together.records
    from (
      select one.root_id, count(distinct other.record_id)::int as records
      from (select distinct record_id from catalogue.authority_record where key in ${keysOf(id)}) as own
      join catalogue.authority_record other on other.record_id = own.record_id
      join catalogue.authority_key known on known.key = other.key
      join catalogue.authority one on one.id = known.authority_id
      where one.root_id <> ${id} group by one.root_id
    ) as together join catalogue.authority root on root.id = together.root_id
    order by together.records desc, root.sort_name collate "C", root.id limit ${limit}`.execute(catalogue(tx))
  return rows
}
