import { write } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { CorrectionIds } from "../operations/correct-batch.server.ts"
import { correctBatch } from "../operations/correct-batch.server.ts"
import { undoBatch } from "../operations/undo-batch.server.ts"

/**
 * Does what is left of a correction, or of its undoing: batch by batch, each one whole. Whoever takes it up again after a stop goes on
 * where it stood; `accountId` is who undoes it.
 */
export async function runCorrection(
  caller: Caller,
  ids: CorrectionIds,
  { accountId, signal }: { accountId?: string | undefined; signal?: AbortSignal } = {},
): Promise<void> {
  const batches = [
    () => write(caller.actor, (tx) => correctBatch(tx, ids, new Date())),
    () => write(caller.actor, (tx) => undoBatch(tx, ids, accountId, new Date())),
  ]
  for (const next of batches) {
    while (await next()) signal?.throwIfAborted()
  }
}
