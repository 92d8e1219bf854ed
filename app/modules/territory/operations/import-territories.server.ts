import { read } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { confirmImport } from "./confirm-import.server.ts"
import { readImport } from "./read-import.server.ts"
import { startImport } from "./start-import.server.ts"

export type FileToImport = {
  file: ReceivedFile
  centreId: string | null
  source: string
  vintage?: string
  period?: string
}

/** Takes a file in at once, without anyone looking at what it would do: for the command line and the demonstration. */
export async function importTerritories(caller: Caller, given: FileToImport): Promise<string> {
  const started = await startImport(caller, given)
  if (started.kind !== "done") throw new Error(`The file of territories was refused: ${JSON.stringify(started)}`)
  const { importId } = started.value
  const installation = systemCaller("territory import", caller.locale)
  await readImport(installation, { importId, write: false })
  const confirmed = await confirmImport(caller, { importId })
  if (confirmed.kind !== "done")
    throw new Error(`The file of territories cannot be taken in: ${JSON.stringify(confirmed)}`)
  await readImport(installation, { importId, write: true })
  const run = await read(caller, (tx) => findImportRun(tx, importId))
  if (run?.state !== "done") throw new Error(`The file of territories was not taken in: ${run?.state}`)
  return importId
}
