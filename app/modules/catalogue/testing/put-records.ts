import { write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { permanentId, permanentIdDraws } from "../domain/permanent-id.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { indexRecords } from "../operations/index-records.server.ts"
import { catalogue } from "../tables.server.ts"

const batch = 500

/** Puts records and their index entries in the database without importing a file; answers their permanent identifiers, in the order given. */
export async function putRecords(descriptions: readonly RecordDescription[], from = 0): Promise<string[]> {
  const ids = descriptions.map((_, at) => numbered(from + at))
  for (let start = 0; start < descriptions.length; start += batch) {
    const some = descriptions.slice(start, start + batch)
    await write(systemCaller("test").actor, async (tx) => {
      const rows = await catalogue(tx)
        .insertInto("catalogue.record")
        .values(
          some.map((description, at) => ({
            permanent_id: ids[start + at] ?? "",
            kind: description.kind,
            title: description.title,
            sort_title: description.sortTitle,
            year: description.year,
            description: JSON.stringify(description),
          })),
        )
        .returning(["id", "permanent_id as permanentId"])
        .execute()
      const byId = new Map(some.map((description, at) => [ids[start + at], description]))
      await indexRecords(
        tx,
        rows.map((row) => ({ ...row, description: byId.get(row.permanentId) as RecordDescription })),
      )
    })
  }
  return ids
}

/** The permanent identifier of a number, always the same one. */
export function numbered(number: number): string {
  const draws = Array.from({ length: permanentIdDraws.count }, (_, at) =>
    Math.floor(number / permanentIdDraws.below ** at),
  )
  return permanentId(draws)
}
