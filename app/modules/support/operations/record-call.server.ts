import { recordActivity } from "#modules/activity/index.server.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import { slotOfTalk } from "../domain/entry-slot.ts"

interface TakenCall {
  on_date: string
  at_time: string
  territory_id: string | null
  structure_kind: string
  subject: string
  minutes: number
}

/** A call as a line of the ledger of the centre that serves the caller: counted, never named. */
export async function recordCall(
  work: Surroundings,
  centreId: string,
  call: TakenCall,
): Promise<RunOutcome<{ activityId: string }>> {
  const recorded = await recordActivity.within(work, {
    centreId,
    kind: "call",
    title: call.subject,
    territoryId: call.territory_id,
    mode: "remote",
    status: "held",
    slots: [slotOfTalk(call.on_date, call.minutes, Number(call.at_time.slice(0, 2)))],
    participations: [{ people: 1, structureKind: call.structure_kind }],
  })
  return recorded.kind === "done" ? done({ activityId: recorded.value.ids[0] ?? "" }) : recorded
}
