import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { keepFile } from "#platform/files/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { importJob } from "../jobs/import.job.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { originNamed } from "./origin-named.server.ts"

/** Keeps a received file and starts its import, dry or for good, in the background unless the caller runs it itself. */
export const startImport = operation({
  name: "catalogue.start-import",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    /** Where the records come from: their numbers are compared with those of the same origin only. */
    origin: z.string().trim().min(1).max(80),
    dryRun: z.boolean(),
    inBackground: z.boolean(),
    file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
  }),
  async run({ tx, caller, input, audit, enqueue }) {
    const { centreId, file } = input
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    const originId = await originNamed(tx, centreId, input.origin)
    const fileId = await keepFile(tx, file, { centreId, accountId, visibility: "staff" })
    const run = await catalogue(tx)
      .insertInto("catalogue.import_run")
      .values({
        centre_id: centreId,
        origin_id: originId,
        file_id: fileId,
        file_name: file.name,
        file_bytes: file.bytes,
        file_sha256: file.sha256,
        dry_run: input.dryRun,
        account_id: accountId ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    if (input.inBackground) await enqueue(importJob, { centreId, runId: run.id })
    audit({
      subject: { kind: "catalogue.import_run", id: run.id },
      details: { bytes: file.bytes, dryRun: input.dryRun },
    })
    return done({ runId: run.id })
  },
})
