import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { runImport } from "./run-import.server.ts"

/** Imports a kept file in the background; cut short by a crash or a stop, it goes on where it stood. */
export const importJob = job({
  name: "catalogue.import",
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ caller, input, signal }) {
    await runImport(caller, input, { signal })
  },
})
