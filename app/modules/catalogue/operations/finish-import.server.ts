import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { settleEntries } from "#platform/search/index.server.ts"
import type { ImportCounts } from "../domain/import-item.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { settleFilling } from "./announce-filling.server.ts"

/** Closes an import whose file was read to its end; answers its figures. */
export const finishImport = operation({
  name: "catalogue.finish-import",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const run = await catalogue(tx)
      .updateTable("catalogue.import_run")
      .set((expression) => ({
        state: "done",
        finished_at: now,
        heartbeat_at: now,
        bytes_read: expression.ref("file_bytes"),
      }))
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.runId)
      .where("state", "=", "running")
      .returning(["created", "joined", "updated", "unchanged", "refused"])
      .executeTakeFirst()
    if (run === undefined) return refused("catalogue_refused_import_not_found")
    await settleFilling(tx)
    await settleEntries(tx)
    const counts: ImportCounts = run
    audit({ subject: { kind: "catalogue.import_run", id: input.runId }, details: counts })
    return done(counts)
  },
})
