import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { directory } from "../tables.server.ts"

export interface PersonName {
  /** The person to show: for a merged one, the one who took their place. */
  id: string
  centreId: string
  /** "Nour Castaing"; null for a pseudonym: this person was erased. */
  name: string | null
}

/** The names of these people by the identifier asked for, merges followed; unknown ones and those behind the wall are left out. */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<Map<string, PersonName>> {
  const wanted = [...new Set(ids.filter(isUuid))]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<PersonName & { asked: string }>`
    with recursive way (asked, centre_id, id, merged_into, given_name, family_name) as (
      select id, centre_id, id, merged_into, given_name, family_name from directory.person where id = any (${wanted}::uuid[])
      union select way.asked, next.centre_id, next.id, next.merged_into, next.given_name, next.family_name
      from way join directory.person next on next.centre_id = way.centre_id and next.id = way.merged_into
    ) select asked, id, centre_id as "centreId",
      case when family_name is null then null else concat_ws(' ', nullif(given_name, ''), family_name) end as name
    from way where merged_into is null`.execute(directory(tx))
  return new Map(rows.map(({ asked, ...name }) => [asked, name]))
}
