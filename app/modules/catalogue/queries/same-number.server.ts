import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { keyNumber } from "../domain/key-number.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { catalogue } from "../tables.server.ts"

export type NumberedRecord = { permanentId: string; description: RecordDescription }

/**
 * The records that have one of these ISBNs, or, among periodicals, one of these ISSNs; at most ten. What stands in a book or a
 * periodical has no number of its own, and is not looked for.
 */
export async function recordsWithNumber(
  tx: Tx,
  wanted: Pick<RecordDescription, "kind" | "isbns" | "issns">,
): Promise<NumberedRecord[]> {
  const isbns = wanted.isbns.flatMap(({ value }) => value ?? [])
  const issns = wanted.kind === "periodical" ? wanted.issns.flatMap(({ value }) => value ?? []) : []
  const found = [...(await byIsbn(tx, isbns)), ...(await periodicalsByIssn(tx, issns))]
  return found.filter((one, index) => found.findIndex(({ permanentId }) => permanentId === one.permanentId) === index)
}

async function byIsbn(tx: Tx, isbns: string[]): Promise<NumberedRecord[]> {
  if (isbns.length === 0) return []
  const keys = isbns.map((isbn) => keyNumber(`isbn:${isbn}`))
  const { rows } = await sql<NumberedRecord>`
    select distinct on (record.id) record.permanent_id as "permanentId", record.description
    from catalogue.document_key join catalogue.record on record.id = document_key.record_id
    where document_key.key = any (${keys}::bigint[]) limit 10`.execute(catalogue(tx))
  // A key is a hash, and outlives a number that was corrected: the description decides.
  return rows.filter(({ description }) =>
    description.isbns.some(({ value }) => value !== null && isbns.includes(value)),
  )
}

async function periodicalsByIssn(tx: Tx, issns: string[]): Promise<NumberedRecord[]> {
  if (issns.length === 0) return []
  const { rows } = await sql<NumberedRecord>`
    select permanent_id as "permanentId", description from catalogue.record
    where kind = 'periodical'
      and exists (select from json_array_elements(description -> 'issns') as issn where issn ->> 'value' = any (${issns}::text[]))
    limit 10`.execute(catalogue(tx))
  return rows
}
