import { read } from "#platform/db/index.server.ts"
import { findFile, readContent } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { ImportState } from "../domain/import-run.ts"
import { importSkosFile } from "../operations/import-file.server.ts"
import { noteImport } from "../operations/note-import.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"

/** Takes a run through its file, noting how far it is; a run that ended already, or was removed, is left alone. */
export async function runImport(caller: Caller, runId: string, dryRun: boolean): Promise<void> {
  const run = await read(caller, (tx) => findImportRun(tx, runId))
  const file = run === undefined ? undefined : await read(caller, (tx) => findFile(tx, run.fileId))
  const expected: ImportState[] = dryRun ? ["waiting", "checking", "failed"] : ["importing", "failed"]
  if (run === undefined || file === undefined || !expected.includes(run.state)) return
  const moving = dryRun ? "checking" : "importing"
  await noteImport(caller, { runId, state: moving })
  try {
    const outcome = await importSkosFile(caller, readContent(file), {
      fileName: run.fileName,
      dryRun,
      replaceLocal: run.replaceLocal,
      progress: everyTwoSeconds(async (progress, total) => {
        await noteImport(caller, { runId, state: moving, progress, total })
      }),
    })
    const state = outcome.kind === "imported" ? (dryRun ? "checked" : "imported") : "refused"
    await noteImport(caller, { runId, state, report: outcome })
  } catch (error) {
    await noteImport(caller, { runId, state: "failed" })
    throw error
  }
}

type Progress = (written: number, total: number) => Promise<void>

/** Each note is a write with its line in the audit log: a person needs no more of them. */
function everyTwoSeconds(note: Progress): Progress {
  let last = 0
  return async (written, total) => {
    if (performance.now() - last < 2_000) return
    last = performance.now()
    await note(written, total)
  }
}
