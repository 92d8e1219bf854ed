import type { Tx } from "#platform/db/index.server.ts"
import type { SeenSource } from "../domain/import-decision.ts"
import { decideImport } from "../domain/import-decision.ts"
import type {
  Candidate,
  ImportCounts,
  ImportItem,
  ImportReason,
  ImportRefusal,
  ImportRemark,
  KeptRecord,
} from "../domain/import-item.ts"
import { noCounts } from "../domain/import-item.ts"
import type { RefusalDetails } from "../domain/read-verdict.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { fillDescription, followSource, sameDescription } from "../domain/settle-description.ts"
import { contributorsLine } from "../domain/shown-names.ts"
import { findSame } from "./find-same.server.ts"
import type { ChangedSource, FoundSource } from "./find-sources.server.ts"
import { findChangedSources, findSources } from "./find-sources.server.ts"

/** A record that is there already and what an import brings to it; `description` is null when it stays as it is. */
export type Addition = {
  recordId: string
  permanentId: string
  version: number
  ours: RecordDescription
  description: RecordDescription | null
  candidate: Candidate
  /** Whether the record's description follows this source; of a newcomer it never does. */
  describes: boolean
}

/** What an import does with a batch of items; nothing is written here. */
export type ImportPlan = {
  creations: Candidate[]
  additions: Addition[]
  refusals: ImportRefusal[]
  kept: KeptRecord[]
  counts: ImportCounts
  remarks: Partial<Record<ImportRemark, number>>
  /** What the file shows in this batch, to be kept by the caller once the batch is settled. */
  shown: SeenSources
}

/** What the file has shown so far, by source key: kept by the caller from one batch to the next. */
export type SeenSources = Map<string, SeenSource>

type Origin = { centreId: string; originId: string }

export async function planImport(tx: Tx, origin: Origin, items: ImportItem[], seen: SeenSources): Promise<ImportPlan> {
  const known = await knownSources(tx, origin, items)
  const plan: ImportPlan = {
    creations: [],
    additions: [],
    refusals: [],
    kept: [],
    counts: { ...noCounts },
    remarks: {},
    shown: new Map(),
  }
  const newcomers: Candidate[] = []
  // Two sources of one record may change in one batch: the second finds what the first made of it.
  const latest: Latest = new Map()
  for (const item of items) {
    if (item.kind === "refusal") {
      plan.refusals.push(item)
      continue
    }
    const { source, changed } = known.get(item.sourceKey) ?? {}
    const met = seen.get(item.sourceKey) ?? plan.shown.get(item.sourceKey)
    const decision = decideImport(item, source && { ...source, said: changed?.said ?? null }, met)
    if (decision.kind === "refuse") {
      plan.refusals.push(refusalOf(item, decision.reason, decision.details))
      continue
    }
    if (met === undefined) plan.shown.set(item.sourceKey, { ordinal: item.ordinal, contentHash: item.contentHash })
    for (const remark of item.remarks) note(plan, remark)
    if (decision.kind === "create") newcomers.push(item)
    else if (source === undefined || changed === undefined || decision.kind === "unchanged") plan.counts.unchanged += 1
    else plan.additions.push(updateOf(item, source, changed, { plan, latest }))
  }
  plan.counts.updated = plan.additions.length
  await placeNewcomers(tx, origin, newcomers, { plan, latest })
  plan.counts.created = plan.creations.length
  plan.counts.refused = plan.refusals.length
  return plan
}

type Latest = Map<string, RecordDescription>

type Planning = { plan: ImportPlan; latest: Latest }

async function placeNewcomers(
  tx: Tx,
  origin: Origin,
  newcomers: Candidate[],
  { plan, latest }: Planning,
): Promise<void> {
  const same = await findSame(tx, origin, newcomers)
  for (const candidate of newcomers) {
    const record = same.get(candidate)
    if (record === undefined) {
      plan.creations.push(candidate)
      continue
    }
    const ours = latest.get(record.recordId) ?? record.ours
    const description = changedOnly(ours, fillDescription(ours, candidate.description))
    if (description !== null) latest.set(record.recordId, description)
    plan.additions.push({ ...record, ours, candidate, describes: false, description })
    plan.counts.joined += 1
  }
}

/** The centre that brought the record first describes it; what was typed here meanwhile stays; the others fill what is empty. */
function updateOf(
  candidate: Candidate,
  { describes, recordId }: FoundSource,
  { ours: stored, said, permanentId, version }: ChangedSource,
  { plan, latest }: Planning,
): Addition {
  const ours = latest.get(recordId) ?? stored
  const after = candidate.description
  const followed =
    describes && said !== null
      ? followSource(ours, said, after)
      : { description: describes ? after : fillDescription(ours, after), kept: [] }
  if (followed.kept.length > 0) {
    note(plan, "changed_here")
    plan.kept.push({ ordinal: candidate.ordinal, permanentId, title: ours.title, fields: followed.kept })
  }
  const description = changedOnly(ours, followed.description)
  if (description !== null) latest.set(recordId, description)
  return { recordId, permanentId, version, ours, description, candidate, describes }
}

function changedOnly(ours: RecordDescription, description: RecordDescription): RecordDescription | null {
  return sameDescription(ours, description) ? null : description
}

async function knownSources(
  tx: Tx,
  origin: Origin,
  items: ImportItem[],
): Promise<Map<string, { source: FoundSource; changed: ChangedSource | undefined }>> {
  const candidates = items.filter((item) => item.kind === "candidate")
  if (candidates.length === 0) return new Map()
  const keys = candidates.map((item) => item.sourceKey)
  const sources = await findSources(tx, origin, keys)
  const changed = candidates.filter(({ sourceKey, contentHash }) => {
    const source = sources.get(sourceKey)
    return source !== undefined && source.contentHash !== contentHash
  })
  const details = await findChangedSources(
    tx,
    origin,
    changed.map(({ sourceKey }) => sourceKey),
  )
  return new Map([...sources].map(([key, source]) => [key, { source, changed: details.get(key) }]))
}

function note(plan: ImportPlan, remark: ImportRemark): void {
  plan.remarks[remark] = (plan.remarks[remark] ?? 0) + 1
}

function refusalOf(item: Candidate, reason: ImportReason, details: RefusalDetails): ImportRefusal {
  const { ordinal, position, description } = item
  const excerpt = [description.title, contributorsLine(description)].filter(Boolean).join(" – ").slice(0, 120)
  return { kind: "refusal", ordinal, position, reason, details, excerpt: excerpt.toWellFormed() }
}
