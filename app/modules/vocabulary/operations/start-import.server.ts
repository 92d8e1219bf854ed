import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { keepFile } from "#platform/files/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { checkImportJob } from "../jobs/check-import.job.server.ts"
import { permissions } from "../permissions.ts"
import { vocabulary } from "../tables.server.ts"

/** Keeps a received file and has it checked in the background: nothing is imported yet. */
export const startImport = operation({
  name: "vocabulary.start-import",
  permission: permissions["vocabulary.import"],
  input: z.object({
    file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
  }),
  async run({ tx, caller, input: { file }, audit, enqueue }) {
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    const fileId = await keepFile(tx, file, { accountId, visibility: "staff" })
    const { id } = await vocabulary(tx)
      .insertInto("vocabulary.import_run")
      .values({ file_id: fileId, file_name: file.name, file_bytes: file.bytes })
      .returning("id")
      .executeTakeFirstOrThrow()
    await enqueue(checkImportJob, { runId: id })
    audit({ subject: { kind: "vocabulary.import-run", id }, details: { bytes: file.bytes } })
    return done({ runId: id })
  },
})
