import { sql } from "kysely"
import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import { importFields, missingField } from "../domain/import-fields.ts"
import type { ImportReport } from "../domain/import-report.ts"
import { permissions } from "../permissions.ts"
import { findImport } from "../queries/import-runs.server.ts"
import { directory } from "../tables.server.ts"
import { importFieldName } from "../ui/import-words.ts"
import { holdDirectory } from "./hold-directory.server.ts"
import { importRows } from "./import-rows.server.ts"
import { headingsKey } from "./start-import.server.ts"

/**
 * Brings a table in with its columns matched like this, or tries it (`dryRun`): the same work, undone, so that the figures of the dry run are those of the
 * import. A doubtful line goes as `decisions` say ("new", or the identifier of the sheet), and stays out without one.
 */
export const importTable = operation({
  name: "directory.import-table",
  permission: permissions["directory.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    runId: z.uuid(),
    mapping: z.array(z.string().max(50)),
    decisions: z.record(z.string(), z.string()).default({}),
    dryRun: z.boolean(),
  }),
  async run({ tx, input, now, audit }) {
    const { centreId, runId, decisions, dryRun } = input
    const run = await findImport(tx, centreId, runId, { lock: true })
    if (run === undefined) return refused("directory_refused_unknown_import")
    if (run.state === "done") return refused("directory_refused_import_done")
    const known = importFields(run.kind)
    const mapping = run.headings.map((_, index) => input.mapping[index] ?? "")
    const twice = mapping.find((field, index) => field !== "" && mapping.indexOf(field) !== index)
    if (twice !== undefined) return invalid({ mapping: [m.directory_import_twice({ field: importFieldName(twice) })] })
    if (mapping.some((field) => field !== "" && !known.includes(field)))
      return invalid({ mapping: [m.platform_error_not_understood()] })
    const missing = missingField(run.kind, mapping)
    if (missing !== undefined)
      return invalid({ mapping: [m.directory_import_missing({ field: importFieldName(missing) })] })
    const db = directory(tx)
    // Lines of people bring structures with them.
    if (!dryRun) {
      await holdDirectory(tx, `people ${centreId}`)
      await holdDirectory(tx, "structures")
    }
    if (dryRun) await sql`savepoint dry_run`.execute(db)
    const report = await importRows(tx, centreId, { kind: run.kind, mapping, rows: run.rows, decisions }, now)
    if (dryRun) await sql`rollback to savepoint dry_run`.execute(db)
    await db
      .updateTable("directory.import_run")
      .set({
        mapping: JSON.stringify(mapping),
        report: JSON.stringify(report),
        state: dryRun ? "checked" : "done",
        // Once in, the lines stand in the directory: the table itself is personal data kept twice.
        ...(dryRun ? {} : { cells: "[]", done_at: now }),
      })
      .where("centre_id", "=", centreId)
      .where("id", "=", runId)
      .execute()
    await db
      .insertInto("directory.import_mapping")
      .values({
        centre_id: centreId,
        kind: run.kind,
        headings_key: headingsKey(run.headings),
        mapping: JSON.stringify(mapping),
      })
      .onConflict((conflict) =>
        conflict.columns(["centre_id", "kind", "headings_key"]).doUpdateSet({ mapping: JSON.stringify(mapping) }),
      )
      .execute()
    audit({
      subject: { kind: "directory.import", id: runId },
      details: { dryRun, ...report.counts },
      also: dryRun ? [] : written(run.kind, report),
    })
    return done({ counts: report.counts })
  },
})

/** The sheets that were made or completed: their own history says where they come from. */
function written(kind: ImportKind, { lines }: ImportReport): { kind: string; id: string }[] {
  const ids = lines.flatMap(({ outcome, sheets }) =>
    outcome === "created" || outcome === "completed" ? sheets.map(({ id }) => id) : [],
  )
  return [...new Set(ids)].map((id) => ({ kind: kind === "people" ? "directory.person" : "directory.structure", id }))
}
