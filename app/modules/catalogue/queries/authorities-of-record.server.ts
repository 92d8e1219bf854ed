import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { contributorKeys } from "../domain/authority-keys.ts"
import type { Contributor } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

/** The authority of each of these contributors, null for one that has none yet, in their order. */
export async function authoritiesOf(tx: Tx, contributors: readonly Contributor[]): Promise<(string | null)[]> {
  if (contributors.length === 0) return []
  const keys = contributors.map((contributor) => contributorKeys(contributor)[0])
  const { rows } = await sql<{ key: number; id: string }>`
    select known.key, one.root_id as id from catalogue.authority_key known
    join catalogue.authority one on one.id = known.authority_id
    where known.key = any (${keys.map(String)}::bigint[])`.execute(catalogue(tx))
  const idOf = new Map(rows.map(({ key, id }) => [key, id]))
  return keys.map((key) => idOf.get(key) ?? null)
}
