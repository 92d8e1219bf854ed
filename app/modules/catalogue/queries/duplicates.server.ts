import { sql } from "kysely"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { referencesTo } from "#platform/references/index.server.ts"
import type { DuplicateReason } from "../domain/probable-duplicate.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { recordEntryKind } from "../operations/search-entry.ts"
import { catalogue } from "../tables.server.ts"

/** Two records that may be of one document, named for a list. */
export type ListedDuplicate = { one: NamedRecord; other: NamedRecord; reasons: DuplicateReason[]; likeness: number }

export type NamedRecord = { permanentId: string; title: string; year: number | null; kind: string; centres: number }

/** How many pairs wait for a person. */
export async function countDuplicates(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from catalogue.duplicate_proposal where state = 'proposed'`.execute(catalogue(tx))
  return rows[0]?.n ?? 0
}

/** The pairs that wait, the likeliest first. */
export async function listDuplicates(
  tx: Tx,
  { offset, limit }: { offset: number; limit: number },
): Promise<ListedDuplicate[]> {
  const named = (alias: "one" | "other") => sql`jsonb_build_object('permanentId', ${sql.ref(alias)}.permanent_id,
    'title', ${sql.ref(alias)}.title, 'year', ${sql.ref(alias)}.year, 'kind', ${sql.ref(alias)}.kind, 'centres',
    (select count(*) from catalogue.holding where record_id = ${sql.ref(alias)}.id))`
  const { rows } = await sql<ListedDuplicate>`
    select ${named("one")} as one, ${named("other")} as other, proposal.reasons, proposal.likeness
    from catalogue.duplicate_proposal proposal
    join catalogue.record one on one.id = one_id join catalogue.record other on other.id = other_id
    where proposal.state = 'proposed'
    order by proposal.likeness desc, one_id, other_id limit ${limit} offset ${offset}`.execute(catalogue(tx))
  return rows
}

/** One side of a pair: the record, who holds it, what refers to it. */
export type ComparedRecord = {
  id: string
  permanentId: string
  version: number
  description: RecordDescription
  createdAt: Date
  updatedAt: Date
  holdings: { centre: string; shelfMarks: string[] }[]
  sources: number
  references: { label: string; count: number }[]
}

/** Both records of a pair, in the order asked, and what was decided of them; undefined when one of them is not there. */
export async function findPair(
  tx: Tx,
  permanentIds: [string, string],
): Promise<{ records: [ComparedRecord, ComparedRecord]; toldApart: boolean; reasons: DuplicateReason[] } | undefined> {
  const [one, other] = [await comparedRecord(tx, permanentIds[0]), await comparedRecord(tx, permanentIds[1])]
  if (one === undefined || other === undefined || one.id === other.id) return undefined
  const [first = "", second = ""] = [one.id, other.id].toSorted()
  const proposal = await catalogue(tx)
    .selectFrom("catalogue.duplicate_proposal")
    .select(["state", "reasons"])
    .where("one_id", "=", first)
    .where("other_id", "=", second)
    .executeTakeFirst()
  const reasons = (proposal?.reasons ?? []) as DuplicateReason[]
  return { records: [one, other], toldApart: proposal?.state === "distinct", reasons }
}

async function comparedRecord(tx: Tx, permanentId: string): Promise<ComparedRecord | undefined> {
  const db = catalogue(tx)
  const record = await db
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "version", "description", "created_at", "updated_at"])
    .where("permanent_id", "=", permanentId)
    .executeTakeFirst()
  if (record === undefined) return undefined
  const { rows: holdings } = await sql<{ centreId: string; shelfMarks: string[] }>`
    select holding.centre_id as "centreId",
      array(select coalesce(shelf_mark, barcode, '–') from catalogue.copy
        where copy.centre_id = holding.centre_id and copy.record_id = holding.record_id order by rank limit 20) as "shelfMarks"
    from catalogue.holding where record_id = ${record.id} order by created_at`.execute(db)
  const { rows: sources } = await sql<{ n: number }>`
    select count(*)::int as n from catalogue.source_record where record_id = ${record.id}`.execute(db)
  const names = await centreNames(tx)
  return {
    id: record.id,
    permanentId: record.permanent_id,
    version: record.version,
    description: record.description as RecordDescription,
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    holdings: holdings.map(({ centreId, shelfMarks }) => ({ centre: names.get(centreId)?.name ?? "", shelfMarks })),
    sources: sources[0]?.n ?? 0,
    references: await referencesTo(tx, recordEntryKind, record.id),
  }
}
