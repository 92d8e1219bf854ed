import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import { documentKeys } from "../domain/document-keys.ts"
import { keyNumber } from "../domain/key-number.ts"
import type { Suspicion } from "../domain/probable-duplicate.ts"
import { suspect } from "../domain/probable-duplicate.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"
import { packedColumn } from "./packed-column.ts"

/** A record as it is now; `names` are those under which it is known beyond its origin, when a source gave some. */
export type NotedRecord = {
  id: string
  description: RecordDescription
  names?: readonly string[]
  /** Its description has not changed since it was last noted: only its names may be new. */
  isNoted?: boolean
  /** Written for the first time: none of its keys is there yet. */
  isNew?: boolean
}

/** A key that more records have than this says little: no more of them are compared. */
const mostOfOneKey = 20

/**
 * Keeps by what these records are found again, and proposes to people the pairs that may be of one document; answers how many
 * new ones. To be called wherever descriptions are written, within the same transaction. Pairs once told apart stay so.
 */
export async function noteDuplicates(tx: Tx, records: readonly NotedRecord[], now: Date): Promise<number> {
  const keyed = records.flatMap((record) => {
    const keys = [...(record.isNoted === true ? [] : documentKeys(record.description)), ...(record.names ?? [])]
    return [...new Set(keys)].map((key) => ({
      key: keyNumber(key),
      record,
      isName: record.names?.includes(key) ?? false,
    }))
  })
  if (keyed.length === 0) return 0
  // Asked first: most keys are nobody else's, and then nothing comes back.
  const met = await whoElse(tx, keyed)
  await keepKeys(
    tx,
    keyed.filter(({ record }) => record.isNew === true),
    sql``,
  )
  await keepKeys(
    tx,
    keyed.filter(({ record }) => record.isNew !== true),
    sql`on conflict do nothing`,
  )
  if (met.length === 0) return 0
  const pairs = await suspicions(tx, records, met)
  return await propose(tx, pairs, now)
}

type Keyed = { key: number; record: NotedRecord; isName: boolean }

async function keepKeys(tx: Tx, keyed: Keyed[], orElse: RawBuilder<unknown>): Promise<void> {
  if (keyed.length === 0) return
  await sql`
    ${planned}insert into catalogue.document_key (key, record_id)
    select * from unnest(
      ${packedColumn(keyed.map(({ key }) => String(key)))}::bigint[], ${packedColumn(keyed.map(({ record }) => record.id))}::uuid[]
    ) ${orElse}`.execute(catalogue(tx))
}

/**
 * For each key at most some twenty other records, of the base and then of these: the cost of a batch is bounded, whatever the base holds.
 */
async function whoElse(tx: Tx, keyed: Keyed[]): Promise<Meeting[]> {
  const own = Map.groupBy(keyed, ({ key }) => key)
  const { rows } = await sql<{ key: number; id: string }>`
    ${planned}select wanted.key, met.record_id as id
    from unnest(${packedColumn([...own.keys()].map(String))}::bigint[]) as wanted (key)
    cross join lateral (
      select record_id from catalogue.document_key where key = wanted.key limit ${mostOfOneKey}
    ) as met`.execute(catalogue(tx))
  const there = Map.groupBy(rows, ({ key }) => key)
  const pairs = new Map<string, Meeting>()
  for (const [key, here] of own) {
    const others = there.get(key) ?? []
    if (others.length === 0 && here.length === 1) continue
    const ids = new Set([...others.map(({ id }) => id), ...here.map(({ record }) => record.id)])
    const compared = [...ids].slice(0, mostOfOneKey)
    for (const { record, isName } of here) {
      for (const id of compared) {
        if (id === record.id) continue
        const pair = [record.id, id].toSorted().join()
        pairs.set(pair, { record, otherId: id, byName: isName || pairs.get(pair)?.byName === true })
      }
    }
  }
  return [...pairs.values()]
}

/** Two records with a key in common; `byName`: the agency, address or DOI that names a document. */
type Meeting = { record: NotedRecord; otherId: string; byName: boolean }

type Pair = Suspicion & { ids: [string, string] }

async function suspicions(tx: Tx, records: readonly NotedRecord[], met: Meeting[]): Promise<Pair[]> {
  const known = new Map(records.map(({ id, description }) => [id, description]))
  const missing = [...new Set(met.map(({ otherId }) => otherId))].filter((id) => !known.has(id))
  if (missing.length > 0) {
    const { rows } = await sql<{ id: string; description: RecordDescription }>`
      select id, description from catalogue.record where id = any (${missing}::uuid[])`.execute(catalogue(tx))
    for (const { id, description } of rows) known.set(id, description)
  }
  return met.flatMap(({ record, otherId, byName }) => {
    const other = known.get(otherId)
    if (other === undefined) return []
    const suspicion = suspect(record.description, other, byName)
    const [one = "", two = ""] = [record.id, otherId].toSorted()
    return suspicion === null ? [] : [{ ...suspicion, ids: [one, two] as [string, string] }]
  })
}

async function propose(tx: Tx, pairs: Pair[], now: Date): Promise<number> {
  if (pairs.length === 0) return 0
  const { rows } = await sql`
    insert into catalogue.duplicate_proposal (one_id, other_id, reasons, likeness, proposed_at)
    select one_id, other_id, string_to_array(reasons, ' '), likeness, ${now} from unnest(
      ${pairs.map(({ ids }) => ids[0])}::uuid[], ${pairs.map(({ ids }) => ids[1])}::uuid[],
      ${pairs.map(({ reasons }) => reasons.join(" "))}::text[], ${pairs.map(({ likeness }) => likeness)}::smallint[]
    ) as given (one_id, other_id, reasons, likeness)
    on conflict do nothing returning one_id`.execute(catalogue(tx))
  return rows.length
}
