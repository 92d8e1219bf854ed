import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { changedFields } from "../domain/compare-descriptions.ts"
import { permissions } from "../permissions.ts"
import { descriptionAt, editableRecord } from "../queries/editable-record.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { settleRecords } from "./settle-records.server.ts"
import { updateRecords } from "./write-records.server.ts"

/** Makes a record say again what it said at an older version, as a new version: what it says now goes into its history. */
export const restoreRevision = operation({
  name: "catalogue.restore-revision",
  permission: permissions["catalogue.catalogue"],
  input: z.object({
    permanentId: z.string(),
    /** The version to come back to. */
    version: z.coerce.number().int().min(1),
    /** The version that the person has before their eyes. */
    current: z.coerce.number().int().min(1),
  }),
  async run({ tx, now, input, audit }) {
    await lockSharedBase(tx)
    const record = await editableRecord(tx, input.permanentId, true)
    if (record === undefined) return refused("catalogue_refused_unknown_record")
    if (record.version !== input.current) return refused("catalogue_refused_changed_meanwhile")
    const description = await descriptionAt(tx, record, input.version)
    const fields = changedFields(record.description, description)
    audit({ subject: { kind: "catalogue.record", id: record.id }, details: { version: input.version, fields } })
    if (fields.length === 0) return done({ changed: false })
    const updates = [{ recordId: record.id, candidate: { description } }]
    await settleRecords(tx, await updateRecords(tx, updates, now, { reason: "restore" }), now)
    return done({ changed: true })
  },
})
