import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { noteDocuments } from "../operations/note-documents.server.ts"
import { noteEarlierAuthorities } from "../operations/note-earlier-authorities.server.ts"

/** Each night: records that an older version left without what duplicates are noticed by, or without authorities, get them. Nothing to do, as a rule. */
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
    for (let left = true; left; ) {
      signal.throwIfAborted()
      const noted = await noteEarlierAuthorities(caller, {})
      left = noted.kind === "done" && noted.value.records > 0
    }
  },
})
