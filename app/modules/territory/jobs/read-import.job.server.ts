import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { failImport } from "../operations/fail-import.server.ts"
import { readImport } from "../operations/read-import.server.ts"

/** Reads a received file: says what importing it would do, or, once confirmed, does it. */
export const readImportJob = job({
  name: "territory.read-import",
  input: z.object({ importId: z.uuid(), write: z.boolean() }),
  async run({ caller, input }) {
    try {
      await readImport(caller, input)
    } catch (error) {
      await failImport(caller, { importId: input.importId })
      throw error
    }
  },
})
