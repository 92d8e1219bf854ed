import { z } from "zod"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { recordNames } from "#modules/catalogue/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { entryHalves, entryKinds } from "../domain/entry.ts"
import { permissions } from "../permissions.ts"
import { openEntry } from "../queries/find-entry.server.ts"
import { findSupport } from "../queries/find-support.server.ts"
import { support } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { attachEntryFile, receivedFile } from "./attach-entry-file.server.ts"
import { day, filledLine, line, optionalId, optionalMinutes, text, version } from "./fields.ts"
import { isToCome } from "./is-to-come.server.ts"
import { settleLine } from "./settle-line.server.ts"

/**
 * Writes an entry of a support's journal, or says it anew. An act that counts becomes a line of the ledger, in the same transaction; one that
 * is counted elsewhere is tied to its line, and told here. A note counts nothing.
 */
export const writeEntry = operation({
  name: "support.write-entry",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  // A file sent again lies elsewhere.
  says: ({ file, ...said }) => ({ ...said, file: file?.sha256 }),
  input: z.object({
    centreId: z.uuid(),
    supportId: z.uuid(),
    /** Left out for a new one. */
    entryId: z.string().default(""),
    version: version.default(0),
    kind: z.enum(entryKinds),
    onDate: day,
    half: z
      .enum(["", ...entryHalves])
      .default("")
      .transform((half) => (half === "" ? null : half)),
    minutes: optionalMinutes,
    title: filledLine(300),
    text: text(20_000),
    personIds: z.array(z.uuid()).max(200).default([]),
    others: z.number().int("support_error_number").min(0).max(10_000).default(0),
    othersKind: z.enum(ledgerStructureKinds).default("none"),
    recordIds: z.array(z.uuid()).max(50).default([]),
    /** A line of the ledger that counts this act already. */
    tiedTo: optionalId,
    /** Asked for where what was counted changes. */
    reason: line(1000),
    /** A file received with it. */
    file: receivedFile.optional(),
    formId,
  }),
  async run(work) {
    const { tx, caller, now, input, audit } = work
    const { centreId, supportId } = input
    const beside = await findSupport(tx, centreId, supportId)
    if (beside === undefined) return refused("support_refused_unknown_support")
    if (input.kind === "note" && (input.half !== null || input.minutes !== null))
      return invalid({ half: [m.support_error_note_counts()] })
    if (input.tiedTo !== null && (input.half !== null || input.minutes !== null))
      return invalid({ half: [m.support_error_counted_twice()] })
    if ((input.half !== null || input.minutes !== null) && (await isToCome(tx, centreId, input.onDate, now)))
      return invalid({ onDate: [m.support_error_day_to_come()] })
    const records = await recordNames(tx, input.recordIds)
    if (records.size < new Set(input.recordIds).size) return refused("support_refused_unknown_record")
    const before = isUuid(input.entryId) ? await openEntry(tx, centreId, supportId, input.entryId) : undefined
    if (isUuid(input.entryId) && before === undefined) return refused("support_refused_unknown_entry")
    if (before !== undefined && before.version !== input.version) return refused("support_refused_changed_meanwhile")
    const personIds = [...new Set(input.personIds)]
    const columns = {
      kind: input.kind,
      on_date: input.onDate,
      half: input.half,
      minutes: input.minutes,
      title: input.title,
      text: input.text,
      person_ids: personIds,
      others: input.others,
      others_kind: input.othersKind,
      record_ids: [...records.keys()],
    }
    const db = support(tx)
    let id = before?.id ?? ""
    if (before === undefined) {
      const row = await db
        .insertInto("support.entry")
        .values({
          centre_id: centreId,
          support_id: supportId,
          ...columns,
          written_by: accountIdOf(caller),
          written_at: now,
        })
        .returning("id")
        .executeTakeFirstOrThrow()
      id = row.id
    } else {
      await db
        .updateTable("support.entry")
        .set({ ...columns, version: before.version + 1 })
        .where("centre_id", "=", centreId)
        .where("id", "=", id)
        .execute()
    }
    const settled = await settleLine(work, beside, { ...input, id, personIds, before, tiedTo: input.tiedTo })
    if (settled.kind !== "done") return settled
    await db
      .updateTable("support.entry")
      .set({ activity_id: settled.value.activityId, tied: input.tiedTo !== null })
      .where("centre_id", "=", centreId)
      .where("id", "=", id)
      .execute()
    if (input.file !== undefined) {
      const attached = await attachEntryFile.within(work, { centreId, entryId: id, file: input.file })
      if (attached.kind !== "done") return attached
    }
    audit({ subject: { kind: "support.entry", id }, details: { supportId, counts: settled.value.activityId !== null } })
    return done({ id })
  },
})
