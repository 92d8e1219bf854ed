import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { AuthorityIdentifiers } from "../domain/authority-identifiers.ts"
import { filedName } from "../domain/authority-keys.ts"
import type { AuthorityName } from "../domain/authority-name.ts"
import { catalogue } from "../tables.server.ts"
import { packedColumn, packedJson } from "./packed-column.ts"

export type NewAuthority = { id: string; name: AuthorityName; identifiers: AuthorityIdentifiers }

/** Writes new authorities as records name them; their keys come apart. */
export async function createAuthorities(tx: Tx, made: readonly NewAuthority[]): Promise<void> {
  if (made.length === 0) return
  const filed = made.map(({ name }) => filedName(name))
  const names = <K extends keyof AuthorityName>(column: K): AuthorityName[K][] => made.map(({ name }) => name[column])
  await sql`
    ${planned}insert into catalogue.authority
      (id, root_id, kind, name, given_name, addition, dates, sort_name, near_name, given_key, identifiers)
    select id, id, kind, name, given_name, addition, dates, left(sort_name, 500), left(near_name, 500), given_key, identifiers
    from unnest(
      ${packedColumn(made.map(({ id }) => id))}::uuid[], ${packedColumn(names("kind"))}, ${packedColumn(names("name"))},
      ${packedColumn(names("givenName"))}, ${packedColumn(names("addition"))}, ${packedColumn(names("dates"))},
      ${packedColumn(filed.map(({ sortName }) => sortName))}, ${packedColumn(filed.map(({ nearName }) => nearName))},
      ${packedColumn(filed.map(({ givenKey }) => givenKey))}, ${packedJson(made.map(({ identifiers }) => identifiers))}::jsonb[]
    ) as given (id, kind, name, given_name, addition, dates, sort_name, near_name, given_key, identifiers)`.execute(
    catalogue(tx),
  )
}

export type AdoptedKey = { authorityId: string; key: number; form: string | null; identifiers: AuthorityIdentifiers }

/** Gives authorities forms and identifiers by which records will lead to them; a key that is taken stays where it is. */
export async function adoptKeys(tx: Tx, adopted: readonly AdoptedKey[]): Promise<void> {
  if (adopted.length === 0) return
  const db = catalogue(tx)
  await sql`
    ${planned}insert into catalogue.authority_key (key, authority_id, form)
    select * from unnest(
      ${packedColumn(adopted.map(({ key }) => String(key)))}::bigint[],
      ${packedColumn(adopted.map(({ authorityId }) => authorityId))}::uuid[], ${packedColumn(adopted.map(({ form }) => form))}
    ) on conflict do nothing`.execute(db)
  const identified = adopted.filter(({ identifiers }) => Object.keys(identifiers).length > 0)
  for (const { authorityId, identifiers } of identified) {
    await sql`
      update catalogue.authority set identifiers = ${JSON.stringify(identifiers)}::jsonb || identifiers
      where id = ${authorityId} and not identifiers @> ${JSON.stringify(identifiers)}::jsonb`.execute(db)
  }
}
