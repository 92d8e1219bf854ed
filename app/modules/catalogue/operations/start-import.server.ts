import { createReadStream } from "node:fs"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { keepFile } from "#platform/files/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import { proposeColumns } from "../domain/column-reading.ts"
import { importJob } from "../jobs/import.job.server.ts"
import { permissions } from "../permissions.ts"
import { tableOfFile } from "../queries/table-of-file.server.ts"
import { catalogue } from "../tables.server.ts"
import { findColumnMapping } from "./column-mappings.server.ts"
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
    /** What becomes of a table whose columns nobody explained yet: a person is asked, or the names of the columns are believed. */
    columns: z.enum(["ask", "suggest"]).default("ask"),
    file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
  }),
  async run({ tx, caller, input, audit, enqueue }) {
    const { centreId, file } = input
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    const originId = await originNamed(tx, centreId, input.origin)
    const columns = await columnsOf(tx, { centreId, originId }, input)
    if (columns === "unknown") return refused("catalogue_refused_mapping_missing")
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
        state: columns === "to ask" ? "mapping" : "waiting",
        reading: columns === null || columns === "to ask" ? null : JSON.stringify(columns),
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    if (input.inBackground && columns !== "to ask") await enqueue(importJob, { centreId, runId: run.id })
    audit({
      subject: { kind: "catalogue.import_run", id: run.id },
      details: { bytes: file.bytes, dryRun: input.dryRun },
    })
    return done({ runId: run.id })
  },
})

/** How the columns of a file are read; null when it is no table. */
async function columnsOf(
  tx: Tx,
  origin: { centreId: string; originId: string },
  { file, columns }: { file: ReceivedFile; columns: "ask" | "suggest" },
): Promise<ChosenColumns | "to ask" | "unknown" | null> {
  const table = await tableOfFile(createReadStream(file.path))
  if (table === undefined) return null
  const known = await findColumnMapping(tx, origin, table.header)
  if (known?.isSame === true) return known.reading
  if (columns === "ask") return "to ask"
  const proposed = proposeColumns(table.header, known, table.rows)
  return proposed.mapping.includes("title") ? proposed : "unknown"
}
