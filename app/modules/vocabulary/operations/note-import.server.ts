import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import type { RunReport } from "../domain/import-run.ts"
import { importStates } from "../domain/import-run.ts"
import { permissions } from "../permissions.ts"
import { vocabulary } from "../tables.server.ts"

/** Says where a running import is, or how it ended. */
export const noteImport = operation({
  name: "vocabulary.note-import",
  permission: permissions["vocabulary.import"],
  input: z.object({
    runId: z.uuid(),
    state: z.enum(importStates),
    progress: z.number().int().default(0),
    total: z.number().int().default(0),
    report: z.custom<RunReport>().optional(),
  }),
  async run({ tx, input: { runId, report, ...rest }, now, audit }) {
    await vocabulary(tx)
      .updateTable("vocabulary.import_run")
      .set({ ...rest, updated_at: now, ...(report === undefined ? {} : { report: JSON.stringify(report) }) })
      .where("id", "=", runId)
      .execute()
    audit({ subject: { kind: "vocabulary.import-run", id: runId }, details: { state: rest.state } })
    return done(null)
  },
})
