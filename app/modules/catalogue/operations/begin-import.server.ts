import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** Marks an import as running and says where it stands: what a process needs to do the work. */
export const beginImport = operation({
  name: "catalogue.begin-import",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const run = await catalogue(tx)
      .updateTable("catalogue.import_run")
      .set((expression) => ({
        state: "running",
        started_at: expression.fn.coalesce("started_at", expression.val(now)),
        heartbeat_at: now,
      }))
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.runId)
      .where("state", "in", ["waiting", "running"])
      .returning(["file_sha256 as sha256", "file_bytes as bytes", "last_ordinal as lastOrdinal", "reading"])
      .executeTakeFirst()
    if (run === undefined) return refused("catalogue_refused_import_not_found")
    audit({ subject: { kind: "catalogue.import_run", id: input.runId }, details: { after: run.lastOrdinal } })
    return done(run)
  },
})
