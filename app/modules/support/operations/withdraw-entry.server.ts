import { z } from "zod"
import { withdrawActivity } from "#modules/activity/index.server.ts"
import { forgetFile } from "#platform/files/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { openEntry } from "../queries/find-entry.server.ts"
import { support } from "../tables.server.ts"
import { line } from "./fields.ts"

/** Takes an entry out of a journal, with its files; its own line of the ledger counts no more, one that is tied stays as it is. */
export const withdrawEntry = operation({
  name: "support.withdraw-entry",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), supportId: z.uuid(), entryId: z.uuid(), reason: line(1000) }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, supportId, entryId } = input
    const entry = await openEntry(tx, centreId, supportId, entryId)
    if (entry === undefined) return refused("support_refused_unknown_entry")
    const db = support(tx)
    const files = await db
      .selectFrom("support.entry_file")
      .select("file_id")
      .where("centre_id", "=", centreId)
      .where("entry_id", "=", entryId)
      .execute()
    await db.deleteFrom("support.entry").where("centre_id", "=", centreId).where("id", "=", entryId).execute()
    for (const { file_id } of files) await forgetFile(tx, file_id)
    if (entry.activityId !== null && !entry.tied) {
      const reason = input.reason === "" ? m.support_reason_withdrawn() : input.reason
      const taken = await withdrawActivity.within(work, { centreId, activityId: entry.activityId, reason })
      if (taken.kind !== "done") return taken
    }
    audit({ subject: { kind: "support.entry", id: entryId }, details: { supportId } })
    return done({ id: supportId })
  },
})
