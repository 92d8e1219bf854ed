import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { catalogue } from "../tables.server.ts"

export type WantedKey = { field: string; key: number; form: string | null }

/** The sentences, by field, of what is another authority's already; null when all is free or one's own. */
export async function takenKeys(
  tx: Tx,
  id: string,
  wanted: readonly WantedKey[],
): Promise<Record<string, string[]> | null> {
  const { rows } = await sql<{ key: number; name: string }>`
    select known.key, concat_ws(', ', root.name, root.given_name) as name
    from catalogue.authority_key known
    join catalogue.authority one on one.id = known.authority_id join catalogue.authority root on root.id = one.root_id
    where known.key = any (${wanted.map(({ key }) => String(key))}::bigint[]) and root.id <> ${id}`.execute(
    catalogue(tx),
  )
  if (rows.length === 0) return null
  const owners = new Map(rows.map(({ key, name }) => [key, name]))
  const errors: Record<string, string[]> = {}
  for (const { field, key, form } of wanted) {
    const name = owners.get(key)
    if (name === undefined) continue
    const sentence =
      form === null
        ? m.catalogue_authority_problem_identifier_taken({ name })
        : m.catalogue_authority_problem_form_taken({ form, name })
    errors[field] = [...(errors[field] ?? []), sentence]
  }
  return errors
}
