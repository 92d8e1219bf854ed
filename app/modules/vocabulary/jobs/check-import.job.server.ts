import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { runImport } from "./run-import.server.ts"

/** Reads a received file and says what importing it would do. */
export const checkImportJob = job({
  name: "vocabulary.check-import",
  input: z.object({ runId: z.uuid() }),
  async run({ caller, input }) {
    await runImport(caller, input.runId, true)
  },
})
