import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { referencesTo } from "#platform/references/index.server.ts"
import type { CopyTyped, FormProblem } from "../domain/typed-reading.ts"
import { catalogue } from "../tables.server.ts"

/** Where a copy is that cannot be taken away: somebody has it, or waits for it. */
export const engagedStates = ["on_loan", "reserved"]

export type CopiesWritten =
  | { kind: "written"; changed: boolean }
  | { kind: "taken"; problems: FormProblem[] }
  | { kind: "engaged"; count: number }

/**
 * Writes the copies of one centre as its form says: new ones, changed ones, and those of which nothing is said any more go.
 * A copy that the form did not show stays. A barcode serves once in a centre.
 */
export async function writeCopies(
  tx: Tx,
  { centreId, recordId, held }: { centreId: string; recordId: string; held: boolean },
  copies: CopyTyped[],
): Promise<CopiesWritten> {
  const db = catalogue(tx)
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.copy'), hashtext(${centreId}))`.execute(db)
  const kept = copies.filter(({ removed }) => !removed)
  const problems = await takenBarcodes(tx, centreId, kept)
  if (problems.length > 0) return { kind: "taken", problems }
  const removed = copies.flatMap(({ id, removed: isRemoved }) => (isRemoved && id !== null ? [id] : []))
  const engaged = await engagedCopies(tx, centreId, removed)
  if (engaged > 0) return { kind: "engaged", count: engaged }
  let changed = false
  if (held || kept.length > 0) changed = await hold(tx, centreId, recordId)
  for (const copy of kept) changed = (await writeCopy(tx, centreId, recordId, copy)) || changed
  if (removed.length > 0) {
    await db
      .deleteFrom("catalogue.copy")
      .where("centre_id", "=", centreId)
      .where("record_id", "=", recordId)
      .where("id", "in", removed)
      .execute()
    changed = true
  }
  return { kind: "written", changed }
}

/** How many of these copies somebody has, waits for, or that another module would lose. */
export async function engagedCopies(tx: Tx, centreId: string, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await catalogue(tx)
    .selectFrom("catalogue.copy")
    .select(["id", "state"])
    .where("centre_id", "=", centreId)
    .where("id", "in", ids)
    .execute()
  let count = 0
  for (const { id, state } of rows) {
    const references = await referencesTo(tx, "catalogue.copy", id)
    if (engagedStates.includes(state) || references.some((one) => one.count > 0)) count += 1
  }
  return count
}

async function hold(tx: Tx, centreId: string, recordId: string): Promise<boolean> {
  const made = await catalogue(tx)
    .insertInto("catalogue.holding")
    .values({ centre_id: centreId, record_id: recordId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("centre_id")
    .execute()
  return made.length > 0
}

async function writeCopy(tx: Tx, centreId: string, recordId: string, copy: CopyTyped): Promise<boolean> {
  const { shelfMark: shelf_mark, section, barcode, note, index } = copy
  const db = catalogue(tx)
  if (copy.id !== null) {
    const updated = await db
      .updateTable("catalogue.copy")
      .set({ shelf_mark, section, barcode, note })
      .where("centre_id", "=", centreId)
      .where("record_id", "=", recordId)
      .where("id", "=", copy.id)
      .where(
        sql<boolean>`(shelf_mark, section, barcode, note) is distinct from (${shelf_mark}::text, ${section}::text, ${barcode}::text, ${note}::text)`,
      )
      .returning("id")
      .execute()
    return updated.length > 0
  }
  const source_key = randomUUID()
  await db
    .insertInto("catalogue.copy")
    .values({
      centre_id: centreId,
      record_id: recordId,
      source_key,
      shelf_mark,
      section,
      barcode,
      note,
      rank: index + 1,
    })
    .execute()
  return true
}

async function takenBarcodes(tx: Tx, centreId: string, copies: CopyTyped[]): Promise<FormProblem[]> {
  const barcodes = copies.flatMap(({ barcode }) => barcode?.toLowerCase() ?? [])
  if (barcodes.length === 0) return []
  const { rows } = await sql<{ id: string; barcode: string; title: string }>`
    select copy.id, lower(copy.barcode) as barcode, record.title
    from catalogue.copy join catalogue.record on record.id = copy.record_id
    where copy.centre_id = ${centreId} and lower(copy.barcode) = any (${barcodes}::text[])`.execute(catalogue(tx))
  return copies.flatMap((copy): FormProblem[] => {
    const other = rows.find(({ id, barcode }) => barcode === copy.barcode?.toLowerCase() && id !== copy.id)
    if (other === undefined) return []
    // Twins that came with an import stay editable: only a barcode that is typed here is refused.
    if (rows.some(({ id, barcode }) => id === copy.id && barcode === other.barcode)) return []
    const details = { barcode: copy.barcode ?? "", title: other.title }
    return [{ field: `copies.${copy.index}.barcode`, problem: "barcode_taken", details }]
  })
}
