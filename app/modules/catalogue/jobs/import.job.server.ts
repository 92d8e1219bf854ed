import { z } from "zod"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { findWaitingRun } from "../queries/import-runs.server.ts"
import { runImport } from "./run-import.server.ts"

/**
 * Imports a kept file in the background; cut short by a crash or a stop, it goes on where it stood. Imports that wait behind it
 * follow at once: the queue itself is looked at twice a minute only.
 */
export const importJob = job({
  name: "catalogue.import",
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ caller, input, signal }) {
    await runImport(caller, input, { signal })
    for (;;) {
      const next = await read(caller, findWaitingRun)
      if (next === undefined) return
      signal.throwIfAborted()
      const outcome = await runImport(caller, next, { signal })
      // Another process has it, or it cannot begin: the queue will see to it.
      if (outcome?.kind !== "done") return
    }
  },
})
