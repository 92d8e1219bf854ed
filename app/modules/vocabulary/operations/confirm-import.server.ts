import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { runImportJob } from "../jobs/run-import.job.server.ts"
import { permissions } from "../permissions.ts"
import { vocabulary } from "../tables.server.ts"

/** Has a checked file imported in the background. */
export const confirmImport = operation({
  name: "vocabulary.confirm-import",
  permission: permissions["vocabulary.import"],
  input: z.object({ runId: z.uuid(), replaceLocal: z.coerce.boolean().default(false) }),
  async run({ tx, input, now, audit, enqueue }) {
    const { numUpdatedRows } = await vocabulary(tx)
      .updateTable("vocabulary.import_run")
      .set({ state: "importing", replace_local: input.replaceLocal, progress: 0, total: 0, updated_at: now })
      .where("id", "=", input.runId)
      .where("state", "=", "checked")
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refused("vocabulary_refused_import_not_checked")
    await enqueue(runImportJob, { runId: input.runId })
    audit({ subject: { kind: "vocabulary.import-run", id: input.runId } })
    return done({ runId: input.runId })
  },
})
