import { read } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { discardFile } from "#platform/files/index.server.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { ImportCounts } from "../domain/import-item.ts"
import { startImport } from "../operations/start-import.server.ts"
import { findUnfinishedRun } from "../queries/import-runs.server.ts"
import type { ImportWork } from "./run-import.server.ts"
import { runImport } from "./run-import.server.ts"

export type ImportNow =
  | ImportRan
  /** Nothing was begun, and why, in a sentence. */
  | { kind: "refused"; sentence: string }

type ImportRan = {
  kind: "ran"
  runId: string
  /** This very file had been left half imported: the work went on where it stood. */
  takenUp: boolean
  /** Undefined when another process is doing this import. */
  counts: ImportCounts | undefined
}

/** Imports a received file in this process (a command, the demonstration), from where a first try was cut short. */
export async function importNow(
  caller: Caller,
  given: { centreId: string; origin: string; dryRun: boolean; file: ReceivedFile },
  work: ImportWork & { onStart?: (takenUp: boolean) => void } = {},
): Promise<ImportNow> {
  const { centreId, origin, dryRun, file } = given
  const wanted = { centreId, origin, sha256: file.sha256 }
  const unfinished = dryRun ? undefined : await read(caller, (tx) => findUnfinishedRun(tx, wanted))
  if (unfinished !== undefined) await discardFile(file)
  const started =
    unfinished === undefined
      ? await startImport(caller, { ...given, inBackground: false, columns: "suggest" })
      : undefined
  if (started?.kind === "refused") {
    await discardFile(file)
    return { kind: "refused", sentence: refusalSentence(started) }
  }
  const runId = unfinished?.id ?? startedRun(started)
  const takenUp = unfinished !== undefined
  work.onStart?.(takenUp)
  const outcome = await runImport(caller, { centreId, runId }, work)
  return { kind: "ran", runId, takenUp, counts: outcome?.kind === "done" ? outcome.value : undefined }
}

function startedRun(started: Awaited<ReturnType<typeof startImport>> | undefined): string {
  if (started?.kind !== "done") throw new Error(`The import could not start: ${JSON.stringify(started)}`)
  return started.value.runId
}
