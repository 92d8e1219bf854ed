import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { territory } from "../tables.server.ts"

/** Notes that reading a file broke off for a reason of ours, so that its page says so instead of waiting. */
export const failImport = operation({
  name: "territory.fail-import",
  permission: permissions["territory.run-import"],
  input: z.object({ importId: z.uuid() }),
  async run({ tx, input: { importId }, now, audit }) {
    audit({ subject: { kind: "territory.import-run", id: importId } })
    await territory(tx)
      .updateTable("territory.import_run")
      .set({ state: "failed", updated_at: now })
      .where("id", "=", importId)
      .where("state", "in", ["waiting", "importing"])
      .execute()
    return done(null)
  },
})
