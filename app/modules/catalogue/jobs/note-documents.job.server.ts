import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { noteDocuments } from "../operations/note-documents.server.ts"

/** Each night: records by which no duplicate can be noticed yet get what they are found by. Nothing to do, as a rule. */
export const noteDocumentsJob = job({
  name: "catalogue.note-documents",
  input: z.object({}),
  schedule: "40 2 * * *",
  async run({ caller, signal }) {
    for (let left = true; left; ) {
      signal.throwIfAborted()
      const noted = await noteDocuments(caller, {})
      left = noted.kind === "done" && noted.value.records > 0
    }
  },
})
