import { Readable } from "node:stream"
import { receiveFile } from "#platform/files/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import type { ImportCounts } from "../domain/import-item.ts"
import type { ImportWork } from "../jobs/run-import.server.ts"
import { runImport } from "../jobs/run-import.server.ts"
import { startImport } from "../operations/start-import.server.ts"

export const importCaller = systemCaller("test")

/** Keeps these bytes as a file and prepares its import; nothing is imported yet. */
export async function prepareImport(
  bytes: Uint8Array,
  given: { centreId: string; dryRun?: boolean; origin?: string; name?: string },
): Promise<{ centreId: string; runId: string }> {
  const { centreId, dryRun = false, origin = "PMB", name = "notices.mrc" } = given
  const file = await receiveFile(Readable.from([Buffer.from(bytes)]), { name, mediaType: "application/marc" })
  const started = await startImport(importCaller, { centreId, origin, dryRun, inBackground: false, file })
  if (started.kind !== "done") throw new Error(JSON.stringify(started))
  return { centreId, runId: started.value.runId }
}

/** Imports these bytes and answers the figures. */
export async function importBytes(
  bytes: Uint8Array,
  given: Parameters<typeof prepareImport>[1],
  work: ImportWork = {},
): Promise<ImportCounts & { runId: string }> {
  const ids = await prepareImport(bytes, given)
  const outcome = await runImport(importCaller, ids, work)
  if (outcome?.kind !== "done") throw new Error(JSON.stringify(outcome))
  return { ...outcome.value, runId: ids.runId }
}
