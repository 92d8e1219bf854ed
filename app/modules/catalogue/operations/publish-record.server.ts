import { z } from "zod"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { describeTyped } from "../domain/describe-typed.ts"
import { permissions } from "../permissions.ts"
import { knownForForm } from "../queries/known-for-form.server.ts"
import { recordsWithNumber } from "../queries/same-number.server.ts"
import { catalogue } from "../tables.server.ts"
import { problemSentences } from "../ui/form-sentences.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { settleRecords } from "./settle-records.server.ts"
import { typedInput } from "./typed-input.ts"
import { writeCopies } from "./write-copies.server.ts"
import { createRecords } from "./write-records.server.ts"

/**
 * Puts in the catalogue the record that was typed, with the copies of one's centre. Refused when another record has its ISBN
 * (a periodical's ISSN), unless the person has seen it and says that it is another document. One form sent twice is one record.
 */
export const publishRecord = operation({
  name: "catalogue.publish-record",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    typed: typedInput,
    despiteNumber: z.boolean().default(false),
    draftId: z.uuid().nullable().default(null),
    formId,
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, typed } = input
    const read = describeTyped(typed, null, await knownForForm(tx, typed, caller.locale))
    if (read.problems.length > 0) return invalid(problemSentences(read.problems))
    // Two people who catalogue the same book at once: the second is told.
    await lockSharedBase(tx)
    if (!input.despiteNumber) {
      const [same] = await recordsWithNumber(tx, read.description)
      if (same !== undefined) return refused("catalogue_refused_number_known", { title: same.description.title })
    }
    const [record] = await createRecords(tx, [{ description: read.description }], now)
    if (record === undefined) throw new Error("The record was not created.")
    const written = await writeCopies(tx, { centreId, recordId: record.id, held: true }, withoutIds(read.copies))
    if (written.kind === "taken") return invalid(problemSentences(written.problems))
    await settleRecords(tx, [record], now)
    if (input.draftId !== null) {
      await catalogue(tx).deleteFrom("catalogue.draft").where("id", "=", input.draftId).execute()
    }
    audit({
      subject: { kind: "catalogue.record", id: record.id },
      details: { permanentId: record.permanentId, kind: read.description.kind, copies: read.copies.length },
    })
    return done({ permanentId: record.permanentId, remarks: read.remarks })
  },
})

/** A new record has no copy yet, whatever a form says. */
function withoutIds<Copy extends { id: string | null; removed: boolean }>(copies: Copy[]): Copy[] {
  return copies.filter(({ removed }) => !removed).map((copy) => ({ ...copy, id: null }))
}
