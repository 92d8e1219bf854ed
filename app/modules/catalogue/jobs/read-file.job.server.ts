import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { readRecordFile } from "./read-record-file.server.ts"

/** Reads the text of a file that was attached to a record: the pages of a PDF, the timed lines of a transcript. */
export const readFileJob = job({
  name: "catalogue.read-file",
  input: z.object({ fileId: z.uuid() }),
  async run({ caller, input }) {
    await readRecordFile(caller, input.fileId)
  },
})
