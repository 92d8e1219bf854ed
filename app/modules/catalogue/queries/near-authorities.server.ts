import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ListedAuthority } from "../domain/authority.ts"
import { catalogue } from "../tables.server.ts"

export type NearPair = { one: ListedAuthority; other: ListedAuthority }

const listed = (alias: string) => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`jsonb_build_object('id', ${column("id")}, 'kind', ${column("kind")}, 'name', ${column("name")}, 'givenName', ${column("given_name")},
    'addition', ${column("addition")}, 'dates', ${column("dates")}, 'records', (
      select count(distinct mention.record_id) from catalogue.authority under
      join catalogue.authority_key known on known.authority_id = under.id
      join catalogue.authority_record mention on mention.key = known.key where under.root_id = ${column("id")}))`
}

/** The same name with other dates, or an initial for a given name; none that a person told apart. */
const near = sql`catalogue.authority one join catalogue.authority other on other.near_name = one.near_name and other.id > one.id
  where one.merged_into is null and other.merged_into is null
    and (one.given_key = other.given_key or least(length(one.given_key), length(other.given_key)) <= 1
      or one.given_key ~ '^\w( \w)*$' or other.given_key ~ '^\w( \w)*$')
    and not exists (select from catalogue.authority_apart where one_id = one.id and other_id = other.id)`

/** Pairs of authorities that may be one person or body, in the order of their names. */
export async function nearAuthorities(
  tx: Tx,
  { skip, limit }: { skip: number; limit: number },
): Promise<{ total: number; pairs: NearPair[] }> {
  const counted = await sql<{ total: number }>`select count(*)::int as total from ${near}`.execute(catalogue(tx))
  const { rows } = await sql<NearPair>`
    select ${listed("one")} as one, ${listed("other")} as other from ${near}
    order by one.sort_name collate "C", one.id, other.id offset ${skip} limit ${limit}`.execute(catalogue(tx))
  return { total: counted.rows[0]?.total ?? 0, pairs: rows }
}
