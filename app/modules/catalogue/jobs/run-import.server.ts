import { setImmediate as othersTurn } from "node:timers/promises"
import { knowTables } from "#platform/db/index.server.ts"
import { readContent } from "#platform/files/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { fullPace, nextPace } from "../domain/batch-pace.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import type { ImportCounts, ImportItem } from "../domain/import-item.ts"
import { readImport } from "../formats/read-import.ts"
import { beginImport } from "../operations/begin-import.server.ts"
import { finishImport } from "../operations/finish-import.server.ts"
import { importRecords } from "../operations/import-records.server.ts"
import type { SeenSources } from "../queries/plan-import.server.ts"

/** What is settled in one transaction, of very large items. */
const batchBytes = 4_000_000

/** Items read before the thread is left to the pages that wait for it: reading a whole batch would hold each of their steps. */
const itemsAtATime = 20

export type ImportWork = {
  signal?: AbortSignal
  /** Bytes read so far and in all, after each batch. */
  onProgress?: (read: number, total: number) => void
}

/**
 * Does the work of an import, from where it stands: a run that was cut short is read again from its start and settled from
 * the first item that was not. Answers its figures, or the refusal of an import that is over or unknown; undefined when
 * another process is doing it.
 */
export async function runImport(
  caller: Caller,
  ids: { centreId: string; runId: string },
  { signal, onProgress }: ImportWork = {},
): Promise<Outcome<ImportCounts> | undefined> {
  const begun = await beginImport(caller, ids)
  if (begun.kind !== "done") return begun
  const { sha256, bytes: total, lastOrdinal, reading: columns } = begun.value
  const reading = counted(readContent({ sha256 }))
  const seen: SeenSources = new Map()
  let batch: ImportItem[] = []
  let after = lastOrdinal
  let bytesSettled = 0
  let pace = fullPace

  async function settle(): Promise<boolean> {
    if (batch.length === 0) return true
    const from = performance.now()
    const outcome = await importRecords(caller, { ...ids, after, bytesRead: reading.bytes(), items: batch, seen })
    if (outcome.kind !== "done") throw new Error(`A batch of the import ${ids.runId} was not taken: ${outcome.kind}.`)
    if (outcome.value.kind === "already-settled") return false
    const { shown, isAwaited } = outcome.value
    pace = nextPace(pace, { ms: performance.now() - from, isAwaited })
    for (const [key, source] of shown) seen.set(key, source)
    after = batch.at(-1)?.ordinal ?? after
    bytesSettled = reading.bytes()
    batch = []
    onProgress?.(bytesSettled, total)
    return true
  }

  for await (const item of readImport(reading.chunks, columns as ChosenColumns | null)) {
    if (item.ordinal <= lastOrdinal) {
      if (item.kind === "candidate" && !seen.has(item.sourceKey)) {
        seen.set(item.sourceKey, { ordinal: item.ordinal, contentHash: item.contentHash })
      }
      continue
    }
    batch.push(item)
    if (batch.length % itemsAtATime === 0) await othersTurn()
    if (batch.length < pace.items && reading.bytes() - bytesSettled < batchBytes) continue
    signal?.throwIfAborted()
    if (!(await settle())) return undefined
  }
  signal?.throwIfAborted()
  if (!(await settle())) return undefined
  const finished = await finishImport(caller, ids)
  await knowTables()
  return finished
}

function counted(source: AsyncIterable<Uint8Array>): { chunks: AsyncIterable<Uint8Array>; bytes(): number } {
  let bytes = 0
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      bytes += chunk.length
      yield chunk
    }
  }
  return { chunks: chunks(), bytes: () => bytes }
}
