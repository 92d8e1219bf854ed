import type { Tx } from "#platform/db/index.server.ts"
import { changedFields } from "../domain/compare-descriptions.ts"
import { correctDescription } from "../domain/correct-description.ts"
import type { CorrectionAction } from "../domain/correction.ts"
import { concernsCopies, correctedCopy } from "../domain/correction.ts"
import type { CorrectionExample, CorrectionPreview } from "../domain/correction-preview.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { catalogue } from "../tables.server.ts"
import { describedRecords } from "./selected-records.server.ts"

const examplesShown = 10
const batch = 500

/** What the action would do to these records: how many would change, and the first ones before and after. Nothing is written. */
export async function correctionPreview(
  tx: Tx,
  centreId: string,
  ids: readonly string[],
  action: CorrectionAction,
): Promise<CorrectionPreview> {
  const preview: CorrectionPreview = { changing: 0, looked: ids.length, examples: [] }
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch)
    const examples = concernsCopies(action)
      ? await copyExamples(tx, centreId, some, action)
      : (await describedRecords(tx, some)).flatMap((record) => recordExample(record, action))
    preview.changing += examples.length
    preview.examples.push(...examples.slice(0, examplesShown - preview.examples.length))
  }
  return preview
}

function recordExample(
  { permanentId, description }: { permanentId: string; description: RecordDescription },
  action: Exclude<CorrectionAction, { kind: "section" | "shelf_mark" }>,
): CorrectionExample[] {
  const after = correctDescription(description, action)
  if (after === description) return []
  const fields = changedFields(description, after)
  return [{ kind: "record", permanentId, title: wholeTitle(description), fields, before: description, after }]
}

async function copyExamples(
  tx: Tx,
  centreId: string,
  ids: readonly string[],
  action: Extract<CorrectionAction, { kind: "section" | "shelf_mark" }>,
): Promise<CorrectionExample[]> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.copy as copy")
    .innerJoin("catalogue.record as record", "record.id", "copy.record_id")
    .select(["record.permanent_id as permanentId", "record.title", "copy.section", "copy.shelf_mark"])
    .where("copy.centre_id", "=", centreId)
    .where("copy.record_id", "in", ids)
    .orderBy("copy.rank")
    .execute()
  const changes = rows.flatMap((row) => {
    const change = correctedCopy(action, row)
    return change === undefined ? [] : [{ ...row, before: change.before, after: change.after }]
  })
  return [...Map.groupBy(changes, ({ permanentId }) => permanentId)].map(([permanentId, copies]) => ({
    kind: "copies",
    permanentId,
    title: copies[0]?.title ?? "",
    copies: copies.map(({ before, after }) => ({ before, after })),
  }))
}
