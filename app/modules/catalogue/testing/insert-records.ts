import { permanentId, permanentIdDraws } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { buildDescription } from "./build-description.ts"

type Sql = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>

export interface InsertedRecord {
  id: string
  permanentId: string
}

/** Puts records straight in their table, held by a centre, the newest last; the search index does not know them. */
export async function insertRecords(
  asOwner: Sql,
  centreId: string | null,
  descriptions: readonly Partial<RecordDescription>[],
  { first = 0, changedAt = (_index: number) => new Date() } = {},
): Promise<InsertedRecord[]> {
  const rows = descriptions.map((given, index) => {
    const description = buildDescription(given)
    const { kind, title, sortTitle: sort_title, year } = description
    const permanent_id = numbered(first + index)
    return { permanent_id, kind, title, sort_title, year, description, updated_at: changedAt(index) }
  })
  const inserted = await asOwner<InsertedRecord>(
    `insert into catalogue.record (permanent_id, kind, title, sort_title, year, description, updated_at)
      select permanent_id, kind, title, sort_title, year, description, updated_at from json_to_recordset($1::json)
      as row (permanent_id text, kind text, title text, sort_title text, year smallint, description json, updated_at timestamptz)
      returning id, permanent_id as "permanentId"`,
    [JSON.stringify(rows)],
  )
  if (centreId !== null) {
    await asOwner(`insert into catalogue.holding (centre_id, record_id) select $1, unnest($2::uuid[])`, [
      centreId,
      inserted.map(({ id }) => id),
    ])
  }
  return inserted
}

/** The permanent identifier of a number: the same each time. */
export function numbered(number: number): string {
  const draws = Array.from({ length: permanentIdDraws.count }, (_, place) => {
    return Math.floor(number / permanentIdDraws.below ** place) % permanentIdDraws.below
  })
  return permanentId(draws)
}
