import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { bindingReferences } from "#platform/references/index.server.ts"
import { permissions } from "../permissions.ts"
import { copiesOfCentre, editableRecord } from "../queries/editable-record.server.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { retireRecords } from "./retire-records.server.ts"
import { engagedCopies } from "./write-copies.server.ts"
import { touchRecords } from "./write-records.server.ts"

/**
 * Takes a document out of one's centre: its copies go, and the record with them when no other centre holds it and nothing
 * refers to it. Nothing goes while a copy is on loan or reserved.
 */
export const removeRecord = operation({
  name: "catalogue.remove-record",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), permanentId: z.string() }),
  async run({ tx, now, input: { centreId, permanentId }, audit }) {
    await lockSharedBase(tx)
    const record = await editableRecord(tx, permanentId, true)
    if (record === undefined) return refused("catalogue_refused_unknown_record")
    const copies = await copiesOfCentre(tx, record.id, centreId)
    const others = await otherHolders(tx, record.id, centreId)
    if (others > 0 && copies === undefined) return refused("catalogue_refused_not_held")
    const engaged = await engagedCopies(
      tx,
      centreId,
      (copies ?? []).map(({ id }) => id),
    )
    if (engaged > 0) return refused("catalogue_refused_copy_engaged", { count: engaged })
    audit({
      subject: { kind: "catalogue.record", id: record.id },
      details: { permanentId, copies: copies?.length ?? 0, whole: others === 0 },
    })
    if (others === 0) {
      const [reference] = await bindingReferences(tx, "catalogue.record", record.id)
      if (reference !== undefined) {
        return refused("catalogue_refused_record_referred", { what: reference.label, count: reference.count })
      }
      await retireRecords(tx, [record.id], null, now)
      return done({ whole: true })
    }
    await catalogue(tx)
      .deleteFrom("catalogue.holding")
      .where("centre_id", "=", centreId)
      .where("record_id", "=", record.id)
      .execute()
    await touchRecords(tx, [record.id], now)
    await indexRecords(tx, [record])
    return done({ whole: false })
  },
})

async function otherHolders(tx: Tx, recordId: string, centreId: string): Promise<number> {
  const { count } = await catalogue(tx)
    .selectFrom("catalogue.holding")
    .select((expression) => expression.fn.countAll<number>().as("count"))
    .where("record_id", "=", recordId)
    .where("centre_id", "<>", centreId)
    .executeTakeFirstOrThrow()
  return count
}
