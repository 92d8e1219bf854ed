import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { runImport } from "./run-import.server.ts"

/** Imports a file that was checked and confirmed. Interrupted, it starts again from the file: all of it came in, or nothing. */
export const runImportJob = job({
  name: "vocabulary.run-import",
  input: z.object({ runId: z.uuid() }),
  async run({ caller, input }) {
    await runImport(caller, input.runId, false)
  },
})
