import { recordActivity, restateActivity, tellInChapter, withdrawActivity } from "#modules/activity/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import type { Entry } from "../domain/entry.ts"
import type { Support } from "../domain/support.ts"
import { lineOfEntry } from "./line-of-entry.server.ts"

type Told = Pick<
  Entry,
  "id" | "kind" | "onDate" | "half" | "minutes" | "title" | "personIds" | "others" | "othersKind"
> & {
  before: Entry | undefined
  tiedTo: string | null
  reason: string
}

/**
 * Brings the ledger to what a journal says: an act's own line is recorded, said anew, or taken back when the act counts no more; a line
 * that counts elsewhere is told in the chapter of support. Answers the line that stands behind the entry.
 */
export async function settleLine(
  work: Surroundings,
  support: Support,
  entry: Told,
): Promise<RunOutcome<{ activityId: string | null }>> {
  const { centreId } = support
  const own = entry.before !== undefined && !entry.before.tied ? entry.before.activityId : null
  const reason = entry.reason === "" ? m.support_reason_journal() : entry.reason
  const line = entry.tiedTo === null ? await lineOfEntry(work.tx, support, entry) : undefined
  if (own !== null && line === undefined) {
    const taken = await withdrawActivity.within(work, { centreId, activityId: own, reason })
    if (taken.kind !== "done") return taken
  }
  if (entry.tiedTo !== null) {
    const told = await tellInChapter.within(work, { centreId, activityId: entry.tiedTo, chapter: "support", reason })
    return told.kind === "done" ? done({ activityId: entry.tiedTo }) : told
  }
  if (line === undefined) return done({ activityId: null })
  if (own !== null) {
    const said = await restateActivity.within(work, { ...line, activityId: own, reason })
    return said.kind === "done" ? done({ activityId: own }) : said
  }
  const recorded = await recordActivity.within(work, { ...line, status: "held", reason: entry.reason })
  return recorded.kind === "done" ? done({ activityId: recorded.value.ids[0] ?? null }) : recorded
}
