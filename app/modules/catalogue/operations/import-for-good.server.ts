import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { importJob } from "../jobs/import.job.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** After a dry run: imports the same file, from the same origin, for good. */
export const importForGood = operation({
  name: "catalogue.import-for-good",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ tx, caller, input, audit, enqueue }) {
    const db = catalogue(tx)
    const tried = await db
      .selectFrom("catalogue.import_run")
      .select(["origin_id", "file_id", "file_name", "file_bytes", "file_sha256", "reading"])
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.runId)
      .where("dry_run", "=", true)
      .executeTakeFirst()
    if (tried === undefined) return refused("catalogue_refused_import_not_found")
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : null
    const run = await db
      .insertInto("catalogue.import_run")
      .values({
        ...tried,
        reading: tried.reading === null ? null : JSON.stringify(tried.reading),
        centre_id: input.centreId,
        dry_run: false,
        account_id: accountId,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await enqueue(importJob, { centreId: input.centreId, runId: run.id })
    audit({ subject: { kind: "catalogue.import_run", id: run.id }, details: { afterDryRun: input.runId } })
    return done({ runId: run.id })
  },
})
