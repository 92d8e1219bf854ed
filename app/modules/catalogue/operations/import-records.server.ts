import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import type { Candidate, ImportCounts, ImportItem } from "../domain/import-item.ts"
import { permissions } from "../permissions.ts"
import type { ImportPlan, SeenSources } from "../queries/plan-import.server.ts"
import { planImport } from "../queries/plan-import.server.ts"
import { indexRecords } from "./index-records.server.ts"
import { isSharedBaseAwaited, lockSharedBase } from "./lock-shared-base.server.ts"
import { noteAuthorities } from "./note-authorities.server.ts"
import { noteDuplicates } from "./note-duplicates.server.ts"
import { lockRun, noteProgress } from "./note-progress.server.ts"
import { writeHoldings } from "./write-holdings.server.ts"
import { createRecords, touchRecords, updateRecords } from "./write-records.server.ts"
import type { ImportPlace } from "./write-sources.server.ts"
import { writeSources } from "./write-sources.server.ts"

export type BatchOutcome =
  /** `shown`: what the file showed in this batch, by source key; `isAwaited`: somebody waits for its end, to save a record. */
  { kind: "settled"; counts: ImportCounts; shown: SeenSources; isAwaited: boolean } | { kind: "already-settled" }

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
    if (!run.dryRun) await lockSharedBase(tx)
    const plan = await planImport(tx, place, input.items, input.seen)
    const proposed = run.dryRun ? 0 : await applyPlan(tx, place, plan, now)
    const lastOrdinal = input.items.at(-1)?.ordinal ?? input.after
    await noteProgress(tx, place, plan, { lastOrdinal, bytesRead: input.bytesRead, proposed, now })
    audit({
      subject: { kind: "catalogue.import_run", id: input.runId },
      details: { ...plan.counts, proposed, dryRun: run.dryRun },
    })
    const isAwaited = !run.dryRun && (await isSharedBaseAwaited(tx))
    return done<BatchOutcome>({ kind: "settled", counts: plan.counts, shown: plan.shown, isAwaited })
  },
})

/** Writes what was planned; answers how many probable duplicates were noticed. */
async function applyPlan(tx: Tx, place: ImportPlace, plan: ImportPlan, now: Date): Promise<number> {
  const why = { reason: "import" as const, centreId: place.centreId, causeId: place.runId }
  const created = await createRecords(tx, plan.creations, now)
  const changed = plan.additions.flatMap(({ recordId, description, candidate, describes }) =>
    description === null ? [] : [{ recordId, candidate: { description, given: candidate, describes } }],
  )
  const updated = await updateRecords(tx, changed, now, why)
  const kept = plan.additions.filter(({ description }) => description === null)
  await touchRecords(
    tx,
    kept.map(({ recordId }) => recordId),
    now,
  )
  const written = [
    ...created.map((record) => ({ ...record, describes: true, isNoted: false, isNew: true })),
    ...updated.map(({ candidate: { given, describes }, ...record }) => ({
      ...record,
      candidate: given,
      describes,
      isNoted: false,
      isNew: false,
    })),
    ...kept.map(({ recordId, ours, ...addition }) => ({
      ...addition,
      id: recordId,
      description: ours,
      isNoted: true,
      isNew: false,
    })),
  ]
  await writeSources(tx, place, written, now)
  await writeHoldings(
    tx,
    place,
    written.map(({ id, candidate, isNew }) => ({ id, isNew, toldBy: candidate.sourceKey, copies: candidate.copies })),
  )
  await noteAuthorities(tx, [...created.map((record) => ({ ...record, isNew: true })), ...updated])
  await indexRecords(tx, written, new Map(created.map((record) => [record.id, heldAtFirst(place, record.candidate)])))
  return await noteDuplicates(
    tx,
    written.map(({ id, description, candidate, isNoted, isNew }) => ({
      id,
      description,
      isNoted,
      isNew,
      names: candidate.sharedNames,
    })),
    now,
  )
}

/** A record made a moment ago is held by its centre alone, and its copies are on the shelf. */
function heldAtFirst({ centreId }: ImportPlace, { copies }: Candidate) {
  return { centreIds: [centreId], isAvailable: copies.length > 0 }
}
