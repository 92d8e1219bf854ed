import { isDeepStrictEqual } from "node:util"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { changedFields } from "../domain/compare-descriptions.ts"
import { describeTyped } from "../domain/describe-typed.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { descriptionAt, editableRecord } from "../queries/editable-record.server.ts"
import { knownForForm } from "../queries/known-for-form.server.ts"
import { catalogue } from "../tables.server.ts"
import { problemSentences } from "../ui/form-sentences.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { settleRecords } from "./settle-records.server.ts"
import { typedInput } from "./typed-input.ts"
import { writeCopies } from "./write-copies.server.ts"
import { touchRecords, updateRecords } from "./write-records.server.ts"

/**
 * Changes a record and the copies that one's centre has of it, when nobody changed the description since `version` was read.
 * Who changes copies only, or says what is there already, is not stopped by others' changes.
 */
export const editRecord = operation({
  name: "catalogue.edit-record",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    permanentId: z.string(),
    version: z.coerce.number().int().min(1),
    typed: typedInput,
    draftId: z.uuid().nullable().default(null),
    formId,
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, typed } = input
    await lockSharedBase(tx)
    const record = await editableRecord(tx, input.permanentId, true)
    if (record === undefined) return refused("catalogue_refused_unknown_record")
    const seen = await descriptionAt(tx, record, input.version)
    const read = describeTyped(typed, seen, await knownForForm(tx, typed, caller.locale))
    if (read.problems.length > 0) return invalid(problemSentences(read.problems))
    const isChanged = [seen, record.description].every((before) => !isDeepStrictEqual(read.description, before))
    if (isChanged && !isDeepStrictEqual(seen, record.description)) {
      return refused("catalogue_refused_changed_meanwhile")
    }
    const held = typed.fields.held !== undefined
    const copies = await writeCopies(tx, { centreId, recordId: record.id, held }, read.copies)
    if (copies.kind === "taken") return invalid(problemSentences(copies.problems))
    if (copies.kind === "engaged") return refused("catalogue_refused_copy_engaged", { count: copies.count })
    if (isChanged) await writeDescription(tx, record.id, read.description, { now, centreId })
    else if (copies.changed) await told(tx, record, now)
    if (input.draftId !== null) {
      await catalogue(tx).deleteFrom("catalogue.draft").where("id", "=", input.draftId).execute()
    }
    audit({
      subject: { kind: "catalogue.record", id: record.id },
      details: { fields: changedFields(seen, read.description), copies: copies.changed },
    })
    return done({ changed: isChanged || copies.changed, remarks: read.remarks })
  },
})

async function writeDescription(
  tx: Tx,
  recordId: string,
  description: RecordDescription,
  { now, centreId }: { now: Date; centreId: string },
): Promise<void> {
  const updated = await updateRecords(tx, [{ recordId, candidate: { description } }], now, { reason: "form", centreId })
  await settleRecords(tx, updated, now)
}

async function told(
  tx: Tx,
  record: { id: string; permanentId: string; description: RecordDescription },
  now: Date,
): Promise<void> {
  await touchRecords(tx, [record.id], now)
  await indexRecords(tx, [record])
}
