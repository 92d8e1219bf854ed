import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { AuthorityIdentifiers } from "../domain/authority-identifiers.ts"
import { identifiersOf } from "../domain/authority-identifiers.ts"
import { contributorKeys } from "../domain/authority-keys.ts"
import { heading } from "../domain/authority-name.ts"
import type { Contributor, RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { newIds } from "./new-ids.server.ts"
import { packedColumn } from "./packed-column.ts"
import type { NewAuthority } from "./write-authorities.server.ts"
import { adoptKeys, createAuthorities } from "./write-authorities.server.ts"

/** A record as it is now; `isNew` when it was written for the first time: no earlier mention of it is to be taken away. */
export type NamingRecord = { id: string; description: Pick<RecordDescription, "contributors">; isNew?: boolean }

/**
 * Says which authorities these records name, and makes those that are not known yet. To be called wherever descriptions are written,
 * before they are indexed, within the same transaction. Two questions to the database for a batch in which all are known.
 */
export async function noteAuthorities(tx: Tx, records: readonly NamingRecord[]): Promise<void> {
  if (records.length === 0) return
  const db = catalogue(tx)
  const before = records.filter(({ isNew }) => isNew !== true).map(({ id }) => id)
  if (before.length > 0)
    await sql`delete from catalogue.authority_record where record_id = any (${before}::uuid[])`.execute(db)
  // Written twice in a batch, a record says what it said last.
  const mentions = mentionsOf([...new Map(records.map((record) => [record.id, record])).values()])
  if (mentions.rows.length === 0) return
  await makeMissing(tx, mentions.named)
  await sql`
    ${planned}insert into catalogue.authority_record (record_id, key, functions)
    select * from unnest(
      ${packedColumn(mentions.rows.map(({ recordId }) => recordId))}::uuid[],
      ${packedColumn(mentions.rows.map(({ key }) => String(key)))}::bigint[],
      ${packedColumn(mentions.rows.map(({ functions }) => functions))}
    )`.execute(db)
}

type Mention = { recordId: string; key: number; functions: string }
type Named = { keys: number[]; contributor: Contributor }

/** Each contributor once a record, by its surest key. */
function mentionsOf(records: readonly NamingRecord[]): { rows: Mention[]; named: Map<string, Named> } {
  const rows: Mention[] = []
  const named = new Map<string, Named>()
  for (const { id, description } of records) {
    const own = new Map<number, Mention>()
    for (const contributor of description.contributors) {
      const keys = contributorKeys(contributor)
      const [key] = keys
      const functions = contributor.functions.join(" ")
      const known = own.get(key)
      if (known === undefined) own.set(key, { recordId: id, key, functions })
      else if (functions !== "") known.functions = `${known.functions} ${functions}`.trim()
      // Under one identifier there may be several names.
      const whole = keys.join()
      if (!named.has(whole)) named.set(whole, { keys, contributor })
    }
    rows.push(...own.values())
  }
  return { rows, named }
}

type KnownKey = { authorityId: string; identifiers: AuthorityIdentifiers }

/**
 * An identifier that is not known yet is one more of the authority that has another of the identifiers, else of the one that has the
 * name, unless that one has another identifier of the same kind: then there are two of one name.
 */
async function makeMissing(tx: Tx, named: ReadonlyMap<string, Named>): Promise<void> {
  const known = await knownKeys(tx, [...new Set([...named.values()].flatMap(({ keys }) => keys))])
  const unknown = [...named.values()].filter(({ keys }) => keys.some((key) => !known.has(key)))
  if (unknown.length === 0) return
  const ids = newIds(unknown.length)
  const made: NewAuthority[] = []
  const adopted: { authorityId: string; key: number; form: string | null; identifiers: AuthorityIdentifiers }[] = []
  for (const [at, { keys, contributor }] of unknown.entries()) {
    const identifiers = identifiersOf(contributor)
    const nameKey = keys.at(-1)
    const owner = keys.flatMap((key) => known.get(key) ?? []).find((one) => areOfOne(one.identifiers, identifiers))
    const id = owner?.authorityId ?? ids[at] ?? ""
    const fresh = keys.filter((key) => !known.has(key))
    if (owner === undefined) made.push({ id, name: contributor, identifiers })
    const all = { ...identifiers, ...owner?.identifiers }
    for (const key of keys)
      if (!known.has(key) || known.get(key) === owner) known.set(key, { authorityId: id, identifiers: all })
    adopted.push(
      ...fresh.map((key) => ({
        authorityId: id,
        key,
        form: key === nameKey ? heading(contributor) : null,
        identifiers,
      })),
    )
  }
  await createAuthorities(tx, made)
  await adoptKeys(tx, adopted)
}

function areOfOne(one: AuthorityIdentifiers, other: AuthorityIdentifiers): boolean {
  return Object.entries(other).every(
    ([scheme, value]) => (one[scheme as keyof AuthorityIdentifiers] ?? value) === value,
  )
}

async function knownKeys(tx: Tx, keys: number[]): Promise<Map<number, KnownKey>> {
  const { rows } = await sql<KnownKey & { key: number }>`
    ${planned}select known.key, known.authority_id as "authorityId", authority.identifiers
    from catalogue.authority_key known join catalogue.authority on authority.id = known.authority_id
    where known.key = any (${packedColumn(keys.map(String))}::bigint[])`.execute(catalogue(tx))
  return new Map(rows.map(({ key, ...known }) => [key, known]))
}
