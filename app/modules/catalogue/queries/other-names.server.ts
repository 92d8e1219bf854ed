import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import { contributorKeys } from "../domain/authority-keys.ts"
import type { Contributor } from "../domain/record-description.ts"
import { packedColumn } from "../operations/packed-column.ts"
import { catalogue } from "../tables.server.ts"

/** For each contributor, the other forms of the name that its authority has: what they made is found by any of them. */
export async function otherNamesOf(tx: Tx, contributors: readonly Contributor[]): Promise<Map<Contributor, string[]>> {
  const keyOf = new Map(contributors.map((contributor) => [contributor, contributorKeys(contributor)[0]]))
  if (keyOf.size === 0) return new Map()
  const { rows } = await sql<{ key: number; form: string }>`
    ${planned}select known.key, other.form
    from catalogue.authority_key known
    join catalogue.authority own on own.id = known.authority_id
    join catalogue.authority one on one.root_id = own.root_id
    join catalogue.authority_key other on other.authority_id = one.id
    where known.key = any (${packedColumn([...new Set(keyOf.values())].map(String))}::bigint[])
      and other.key <> known.key and other.form is not null`.execute(catalogue(tx))
  if (rows.length === 0) return new Map()
  const forms = Map.groupBy(rows, ({ key }) => key)
  return new Map([...keyOf].map(([contributor, key]) => [contributor, (forms.get(key) ?? []).map(({ form }) => form)]))
}
