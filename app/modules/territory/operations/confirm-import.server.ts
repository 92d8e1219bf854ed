import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { administersInstallation } from "#platform/session/actor.ts"
import { readImportJob } from "../jobs/read-import.job.server.ts"
import { permissions } from "../permissions.ts"
import { territory } from "../tables.server.ts"

/** Has a checked file imported in the background. What all centres share is for administrators of the installation. */
export const confirmImport = operation({
  name: "territory.confirm-import",
  permission: permissions["territory.import"],
  input: z.object({ importId: z.uuid() }),
  async run({ tx, caller, input: { importId }, now, audit, enqueue }) {
    const run = await territory(tx)
      .updateTable("territory.import_run")
      .set({ state: "importing", updated_at: now })
      .where("id", "=", importId)
      .where("state", "=", "checked")
      .returning(["contents", "centre_id"])
      .executeTakeFirst()
    if (run === undefined) return refused("territory_refused_import_not_checked")
    if (run.contents !== "neighbourhood" && !administersInstallation(caller.actor))
      return refused("territory_refused_import_reserved")
    await enqueue(readImportJob, { importId, write: true })
    audit({
      subject: { kind: "territory.import-run", id: importId },
      ...(run.centre_id === null ? {} : { centreId: run.centre_id }),
    })
    return done({ importId })
  },
})
