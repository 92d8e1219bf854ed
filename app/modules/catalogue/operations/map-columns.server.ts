import { z } from "zod"
import { readContent } from "#platform/files/index.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { TableField } from "../domain/cite/table-fields.ts"
import { tableFields } from "../domain/cite/table-fields.ts"
import { columnProblems } from "../domain/column-reading.ts"
import { recordKinds } from "../domain/record-description.ts"
import { importJob } from "../jobs/import.job.server.ts"
import { permissions } from "../permissions.ts"
import { tableOfFile } from "../queries/table-of-file.server.ts"
import { catalogue } from "../tables.server.ts"
import { columnProblemSentence } from "../ui/column-sentences.ts"
import { keepColumnMapping } from "./column-mappings.server.ts"

/**
 * Says what the columns of a table hold, remembers it for the next one of the same origin, and starts the import that waited for it;
 * of an import that is over, a new dry run of the same file.
 */
export const mapColumns = operation({
  name: "catalogue.map-columns",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    runId: z.uuid(),
    /** For each column in its order; empty: kept as it is. */
    columns: z.array(z.union([z.enum(tableFields), z.literal("")])).max(500),
    /** The signs between several values of one cell, one after the other; none: a cell is one value. */
    separators: z.string().max(20),
    kind: z.enum(recordKinds),
  }),
  async run({ tx, caller, now, input, audit, enqueue }) {
    const { centreId } = input
    const db = catalogue(tx)
    const run = await db
      .selectFrom("catalogue.import_run")
      .select(["origin_id", "file_id", "file_name", "file_bytes", "file_sha256", "state"])
      .where("centre_id", "=", centreId)
      .where("id", "=", input.runId)
      .forUpdate()
      .executeTakeFirst()
    if (run === undefined || (run.state !== "mapping" && run.state !== "done")) {
      return refused("catalogue_refused_import_not_found")
    }
    const table = await tableOfFile(readContent({ sha256: run.file_sha256 }))
    if (table === undefined || table.header.length !== input.columns.length)
      return refused("catalogue_refused_mapping_gone")
    const mapping = input.columns.map((field): TableField | null => field || null)
    const problems = columnProblems(mapping)
    if (problems.length > 0) return invalid({ columns: problems.map(columnProblemSentence) })
    const reading = { mapping, separators: [...new Set(input.separators)], kind: input.kind }
    await keepColumnMapping(tx, { centreId, originId: run.origin_id }, { header: table.header, reading, now })
    const { state, ...file } = run
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : null
    const written = { reading: JSON.stringify(reading), state: "waiting", heartbeat_at: now }
    const { id } =
      state === "mapping"
        ? await db
            .updateTable("catalogue.import_run")
            .set(written)
            .where("centre_id", "=", centreId)
            .where("id", "=", input.runId)
            .returning("id")
            .executeTakeFirstOrThrow()
        : await db
            .insertInto("catalogue.import_run")
            .values({ ...file, ...written, centre_id: centreId, dry_run: true, account_id: accountId })
            .returning("id")
            .executeTakeFirstOrThrow()
    await enqueue(importJob, { centreId, runId: id })
    audit({ subject: { kind: "catalogue.import_run", id }, details: { columns: mapping.filter(Boolean).length } })
    return done({ runId: id })
  },
})
