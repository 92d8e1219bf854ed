import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { filedName } from "../domain/authority-keys.ts"
import type { ReadAuthority } from "../domain/typed-authority.ts"
import { catalogue } from "../tables.server.ts"
import type { WantedKey } from "./taken-keys.server.ts"
import { adoptKeys } from "./write-authorities.server.ts"

/** Writes what was typed of an authority, and its keys: those that nobody wants and no record prints go. */
export async function rewriteAuthority(
  tx: Tx,
  id: string,
  { name: preferred, identifiers, note, sources }: ReadAuthority,
  wanted: readonly WantedKey[],
): Promise<void> {
  const db = catalogue(tx)
  const { kind, name, givenName, addition, dates } = preferred
  const { sortName, nearName, givenKey } = filedName(preferred)
  await sql`
    update catalogue.authority set kind = ${kind}, name = ${name}, given_name = ${givenName}, addition = ${addition}, dates = ${dates},
      sort_name = left(${sortName}, 500), near_name = left(${nearName}, 500), given_key = ${givenKey},
      identifiers = ${JSON.stringify(identifiers)}::jsonb, note = ${note}, sources = ${sources}
    where id = ${id}`.execute(db)
  await sql`
    delete from catalogue.authority_key known
    where authority_id in (select one.id from catalogue.authority one where one.root_id = ${id})
      and (form is not null or authority_id = ${id})
      and key <> all (${wanted.map(({ key }) => String(key))}::bigint[])
      and not exists (select from catalogue.authority_record mention where mention.key = known.key)`.execute(db)
  await adoptKeys(
    tx,
    wanted.map(({ key, form }) => ({ authorityId: id, key, form, identifiers: {} })),
  )
}
