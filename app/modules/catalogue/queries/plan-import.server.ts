import type { Tx } from "#platform/db/index.server.ts"
import type { SeenSource } from "../domain/import-decision.ts"
import { decideImport } from "../domain/import-decision.ts"
import type { Candidate, ImportCounts, ImportItem } from "../domain/import-item.ts"
import { noCounts } from "../domain/import-item.ts"
import type { RecordRemark, Refusal } from "../domain/read-verdict.ts"
import { contributorsLine } from "../domain/shown-names.ts"
import { findSources } from "./find-sources.server.ts"

/** What an import does with a batch of items; nothing is written here. */
export type ImportPlan = {
  creations: Candidate[]
  updates: { recordId: string; candidate: Candidate }[]
  refusals: Refusal[]
  counts: ImportCounts
  remarks: Partial<Record<RecordRemark, number>>
}

/** What the file has shown so far, by source key: kept by the caller from one batch to the next. */
export type SeenSources = Map<string, SeenSource>

export async function planImport(
  tx: Tx,
  origin: { centreId: string; originId: string },
  items: ImportItem[],
  seen: SeenSources,
): Promise<ImportPlan> {
  const candidates = items.filter((item) => item.kind === "candidate")
  const known =
    candidates.length === 0
      ? new Map()
      : await findSources(
          tx,
          origin,
          candidates.map((item) => item.sourceKey),
        )
  const plan: ImportPlan = { creations: [], updates: [], refusals: [], counts: { ...noCounts }, remarks: {} }
  for (const item of items) {
    if (item.kind === "refusal") {
      plan.refusals.push(item)
      continue
    }
    const decision = decideImport(item, known.get(item.sourceKey), seen.get(item.sourceKey))
    if (decision.kind === "refuse") {
      const excerpt = [item.description.title, contributorsLine(item.description)]
        .filter(Boolean)
        .join(" – ")
        .slice(0, 120)
      const { ordinal, position } = item
      plan.refusals.push({
        kind: "refusal",
        ordinal,
        position,
        reason: decision.reason,
        details: decision.details,
        excerpt: excerpt.toWellFormed(),
      })
      continue
    }
    if (!seen.has(item.sourceKey)) seen.set(item.sourceKey, { ordinal: item.ordinal, contentHash: item.contentHash })
    for (const remark of item.remarks) plan.remarks[remark] = (plan.remarks[remark] ?? 0) + 1
    if (decision.kind === "create") plan.creations.push(item)
    else if (decision.kind === "update") plan.updates.push({ recordId: decision.recordId, candidate: item })
    else plan.counts.unchanged += 1
  }
  plan.counts.created = plan.creations.length
  plan.counts.updated = plan.updates.length
  plan.counts.refused = plan.refusals.length
  return plan
}
