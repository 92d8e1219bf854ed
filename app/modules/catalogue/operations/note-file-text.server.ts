import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { fileProblems } from "../domain/file-problem.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"

/** Keeps the text read from a file and makes the record found by it, or notes why there is none. */
export const noteFileText = operation({
  name: "catalogue.note-file-text",
  permission: permissions["catalogue.read-files"],
  input: z.object({
    fileId: z.uuid(),
    found: z.union([
      z.object({ problem: z.enum(fileProblems) }),
      z.object({
        text: z.string(),
        cues: z.array(z.tuple([z.number(), z.number(), z.string()])).nullable(),
      }),
    ]),
  }),
  async run({ tx, input, audit }) {
    const { found } = input
    const isRead = "text" in found
    const row = await catalogue(tx)
      .updateTable("catalogue.record_file")
      .set({
        reading: isRead ? "done" : "failed",
        problem: isRead ? null : found.problem,
        text: isRead ? found.text : null,
        cues: isRead && found.cues !== null ? JSON.stringify(found.cues) : null,
      })
      .where("id", "=", input.fileId)
      .returning("record_id")
      .executeTakeFirst()
    if (row === undefined) return refused("catalogue_refused_file_unknown")
    const record = await catalogue(tx)
      .selectFrom("catalogue.record")
      .select(["id", "permanent_id as permanentId", "description"])
      .where("id", "=", row.record_id)
      .executeTakeFirstOrThrow()
    if (isRead) await indexRecords(tx, [{ ...record, description: record.description as RecordDescription }])
    audit({
      subject: { kind: "catalogue.record", id: row.record_id },
      details: { read: isRead ? "yes" : found.problem },
    })
    return done({})
  },
})
