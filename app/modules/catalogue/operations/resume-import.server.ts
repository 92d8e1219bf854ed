import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { importJob } from "../jobs/import.job.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** Takes up an import that was cut short; what was settled before stays settled. */
export const resumeImport = operation({
  name: "catalogue.resume-import",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ tx, now, input, audit, enqueue }) {
    const run = await catalogue(tx)
      .updateTable("catalogue.import_run")
      .set({ heartbeat_at: now })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.runId)
      .where("state", "in", ["waiting", "running"])
      .returning("id")
      .executeTakeFirst()
    if (run === undefined) return refused("catalogue_refused_import_not_found")
    await enqueue(importJob, input)
    audit({ subject: { kind: "catalogue.import_run", id: run.id } })
    return done({ runId: run.id })
  },
})
