import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { findFile, readContent } from "#platform/files/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import type { ImportPlan } from "../domain/import-plan.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import { planImport } from "../domain/plan-import.ts"
import { readImportFile } from "../formats/read-import-file.ts"
import { permissions } from "../permissions.ts"
import { knownForImport } from "../queries/known-for-import.server.ts"
import { territory } from "../tables.server.ts"
import type { ImportOutcomes } from "./import-outcomes.server.ts"
import { changedOutlines, countOutcomes, newLinks } from "./import-outcomes.server.ts"
import { outlineRows } from "./outline-rows.ts"
import { writePlan } from "./write-plan.server.ts"

/** More refused lines than these are counted, not listed. */
const mostListed = 500

/** Reads the file of an import and notes what it would do, or does it; a file that cannot be read is noted as such. */
export const readImport = operation({
  name: "territory.read-import",
  permission: permissions["territory.run-import"],
  input: z.object({ importId: z.uuid(), write: z.boolean() }),
  async run({ tx, input: { importId, write }, now, audit }) {
    const run = await territory(tx)
      .selectFrom("territory.import_run")
      .selectAll()
      .where("id", "=", importId)
      .forUpdate()
      .executeTakeFirst()
    // Taken up again after a crash, or by two at once: the second waits, and what is done is done.
    if (run === undefined || run.state !== (write ? "importing" : "waiting")) return done(null)
    audit({ subject: { kind: "territory.import-run", id: importId }, details: { written: String(write) } })
    const period = run.first_year === null || run.last_year === null ? null : ([run.first_year, run.last_year] as const)
    try {
      const { contents, entries } = readImportFile(await contentOf(tx, run.file_id))
      const options = { centreId: run.centre_id, period }
      const plan = planImport(entries, await knownForImport(tx, entries, options), options)
      const outcomes = await carryOut(tx, plan, run, write)
      await note(tx, importId, {
        state: write ? "done" : "checked",
        contents,
        ...outcomes,
        refused: plan.refused.length,
        report: JSON.stringify(plan.refused.slice(0, mostListed)),
        updated_at: now,
      })
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      await note(tx, importId, {
        state: "unreadable",
        problem: error.problem,
        problem_detail: error.detail,
        updated_at: now,
      })
    }
    return done(null)
  },
})

async function carryOut(
  tx: Tx,
  plan: ImportPlan,
  run: { source: string; vintage: string },
  write: boolean,
): Promise<ImportOutcomes> {
  const outlines = await changedOutlines(tx, outlineRows(plan, { source: run.source, vintage: run.vintage }))
  const links = await newLinks(tx, plan)
  if (write) await writePlan(tx, plan, outlines.changed, links)
  return countOutcomes(plan, outlines, links)
}

async function contentOf(tx: Tx, fileId: string): Promise<Buffer> {
  const file = await findFile(tx, fileId)
  if (file === undefined) throw new Error("The file of an import is gone.")
  const chunks: Buffer[] = []
  for await (const chunk of readContent(file)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

type Note = {
  state: string
  contents?: string
  report?: string
  problem?: string
  problem_detail?: string
  updated_at: Date
} & Partial<ImportOutcomes & { refused: number }>

async function note(tx: Tx, importId: string, values: Note): Promise<void> {
  await territory(tx).updateTable("territory.import_run").set(values).where("id", "=", importId).execute()
}
