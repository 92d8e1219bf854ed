import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

export type LockedAuthority = { id: string; rootId: string; mergedInto: string | null; version: number; kind: string }

/** Authorities kept from other writers until the transaction ends, in one order for everyone. */
export async function lockAuthorities(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedAuthority>> {
  const { rows } = await sql<LockedAuthority>`
    select id, root_id as "rootId", merged_into as "mergedInto", version, kind
    from catalogue.authority where id = any (${ids}::uuid[]) order by id for update`.execute(catalogue(tx))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Keeps what these authorities say, with why it changes, and counts a version more. */
export async function keepAuthorities(
  tx: Tx,
  ids: readonly string[],
  { reason, now }: { reason: "form" | "merge" | "separate"; now: Date },
): Promise<void> {
  await sql`
    insert into catalogue.authority_revision (authority_id, version, said, reason, replaced_at)
    select id, version, jsonb_build_object('kind', kind, 'name', name, 'givenName', given_name, 'addition', addition, 'dates', dates,
      'identifiers', identifiers, 'note', note, 'sources', sources), ${reason}, ${now}
    from catalogue.authority where id = any (${ids}::uuid[])`.execute(catalogue(tx))
  await sql`update catalogue.authority set version = version + 1, updated_at = ${now} where id = any (${ids}::uuid[])`.execute(
    catalogue(tx),
  )
}
