import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import type { ImportCounts, ImportItem } from "../domain/import-item.ts"
import { permissions } from "../permissions.ts"
import type { ImportPlan, SeenSources } from "../queries/plan-import.server.ts"
import { planImport } from "../queries/plan-import.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { lockRun, noteProgress } from "./note-progress.server.ts"
import { createRecords, updateRecords } from "./write-records.server.ts"
import type { ImportPlace } from "./write-sources.server.ts"
import { writeHoldings, writeSources } from "./write-sources.server.ts"

export type BatchOutcome = { kind: "settled"; counts: ImportCounts } | { kind: "already-settled" }

/**
 * Settles one batch of an import (several hundred items at most) in one transaction: records, copies, search index,
 * refusals and progress stand or fall together. A dry run writes its figures and refusals only. A batch that another
 * process settled already is left alone.
 */
export const importRecords = operation({
  name: "catalogue.import-records",
  permission: permissions["catalogue.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    runId: z.uuid(),
    /** The last ordinal settled before this batch. */
    after: z.int().min(0),
    bytesRead: z.int().min(0),
    items: z.custom<ImportItem[]>((value) => Array.isArray(value) && value.length > 0 && value.length <= 1000),
    seen: z.custom<SeenSources>((value) => value instanceof Map),
  }),
  async run({ tx, now, input, audit }) {
    const run = await lockRun(tx, input.centreId, input.runId)
    if (run === undefined || run.lastOrdinal !== input.after || run.state !== "running") {
      return done<BatchOutcome>({ kind: "already-settled" })
    }
    const place: ImportPlace = { centreId: input.centreId, originId: run.originId, runId: input.runId }
    const plan = await planImport(tx, place, input.items, input.seen)
    if (!run.dryRun) await applyPlan(tx, place, plan, now)
    const lastOrdinal = input.items.at(-1)?.ordinal ?? input.after
    await noteProgress(tx, place, plan, { lastOrdinal, bytesRead: input.bytesRead, now })
    audit({
      subject: { kind: "catalogue.import_run", id: input.runId },
      details: { ...plan.counts, dryRun: run.dryRun },
    })
    return done<BatchOutcome>({ kind: "settled", counts: plan.counts })
  },
})

async function applyPlan(tx: Tx, place: ImportPlace, plan: ImportPlan, now: Date): Promise<void> {
  const created = await createRecords(tx, plan.creations, now)
  const why = { reason: "import" as const, centreId: place.centreId, causeId: place.runId }
  const updated = await updateRecords(tx, plan.updates, now, why)
  const written = [...created, ...updated]
  await writeSources(tx, place, written, now)
  await writeHoldings(tx, place.centreId, written)
  await indexRecords(tx, written)
}
