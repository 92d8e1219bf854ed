import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ListedAuthority } from "../domain/authority.ts"
import type { AuthorityKind } from "../domain/authority-name.ts"
import { foldText } from "../domain/filing-title.ts"
import { catalogue } from "../tables.server.ts"

export type AuthorityList = { total: number; found: ListedAuthority[] }

type Wanted = {
  query: string
  /** The letter under which they file, "" for all. */
  letter: string
  kind: AuthorityKind | null
  skip: number
  limit: number
}

const columns = sql`root.id, root.kind, root.name, root.given_name as "givenName", root.addition, root.dates`

/** How many records name this authority by any of its forms. */
const recordsOfRoot = sql`(
  select count(distinct mention.record_id)::int from catalogue.authority one
  join catalogue.authority_key known on known.authority_id = one.id
  join catalogue.authority_record mention on mention.key = known.key where one.root_id = root.id)`

/** Authorities in the order in which they file: those with a form that has each word typed, or the beginning of one. */
export async function listAuthorities(tx: Tx, { query, letter, kind, skip, limit }: Wanted): Promise<AuthorityList> {
  const words = wordsOf(query)
  const { rows } = await sql<ListedAuthority & { total: number }>`
    select listed.*, ${recordsOfRoot} as records from (
      select ${columns}, root.sort_name, count(*) over ()::int as total
      from catalogue.authority root
      where root.merged_into is null and ${kind === null ? sql`true` : sql`root.kind = ${kind}`}
        and ${letter === "" ? sql`true` : sql`root.sort_name collate "C" >= ${letter} and root.sort_name collate "C" < ${after(letter)}`}
        and ${words.length === 0 ? sql`true` : sql`root.id in ${namedBy(words)}`}
      order by root.sort_name collate "C", root.id offset ${skip} limit ${limit}
    ) as listed join catalogue.authority root on root.id = listed.id
    order by root.sort_name collate "C", root.id`.execute(catalogue(tx))
  return { total: rows[0]?.total ?? 0, found: rows.map(({ total: _, ...listed }) => listed) }
}

/** The authorities that what is typed may begin, the most written about first. */
export async function authoritiesTyped(tx: Tx, typed: string, limit: number): Promise<ListedAuthority[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const { rows } = await sql<ListedAuthority>`
    select ${columns}, ${recordsOfRoot} as records from catalogue.authority root
    where root.id in ${namedBy(words)} order by records desc, root.sort_name collate "C", root.id limit ${limit}`.execute(
    catalogue(tx),
  )
  return rows
}

/** The letters under which authorities file. */
export async function authorityLetters(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ letter: string }>`
    with recursive letters (letter) as (
      (select left(sort_name, 1) from catalogue.authority where merged_into is null order by sort_name collate "C" limit 1)
      union all
      select (select left(sort_name, 1) from catalogue.authority
        where merged_into is null and sort_name collate "C" > letters.letter || chr(1114111) order by sort_name collate "C" limit 1)
      from letters where letter is not null
    ) select letter from letters where letter ~ '^[a-z0-9]$'`.execute(catalogue(tx))
  return rows.map(({ letter }) => letter)
}

/** The ones standing for those that have a form, or are filed, with these words. */
function namedBy(words: readonly string[]) {
  const has = (text: ReturnType<typeof sql>) =>
    sql.join(
      words.map((word) => sql`' ' || ${text} like ${`% ${word.replaceAll(/[%_\\]/g, "")}%`}`),
      sql` and `,
    )
  return sql`(
    select root_id from catalogue.authority where ${has(sql`sort_name`)}
    union select one.root_id from catalogue.authority_key known join catalogue.authority one on one.id = known.authority_id
    where known.form is not null and ${has(sql`translate(lower(public.unaccent(known.form)), '-’''.,()', '       ')`)})`
}

function wordsOf(typed: string): string[] {
  return foldText(typed.slice(0, 200))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8)
}

function after(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)
}
