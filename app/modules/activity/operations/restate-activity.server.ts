import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { participationsOf } from "../queries/participations-of.server.ts"
import { changeParticipations } from "./change-participations.server.ts"
import { changeStatus } from "./change-status.server.ts"
import { editActivity } from "./edit-activity.server.ts"
import { reason, requiredLine } from "./fields.ts"
import { lineInput } from "./line-input.ts"
import { openLine } from "./open-line.server.ts"

/**
 * Says a whole line anew, as the module that keeps its detail knows it now: head, slots and people. Slots keep their place in the list;
 * what several centres carry, and who pays, stays as it is.
 */
export const restateActivity = operation({
  name: "activity.restate",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: lineInput
    .omit({ partnerCentreIds: true, funders: true, status: true, origin: true })
    .extend({ centreId: z.uuid(), activityId: z.uuid(), reason: requiredLine(1000) }),
  async run(work) {
    const { tx, input } = work
    const { centreId, activityId, slots, participations, reason: why, ...head } = input
    const line = await openLine(
      tx,
      centreId,
      activityId,
      slots.map(({ date }) => date),
    )
    const sheet = line === undefined ? undefined : await findActivity(tx, centreId, activityId)
    if (sheet === undefined) return refused("activity_refused_unknown_activity")
    const own = { centreId, activityId, reason: why }
    const people = await participationsOf(tx, centreId, activityId)
    if (people.length > 0) {
      const emptied = await changeParticipations.within(work, { ...own, withdrawn: people.map(({ id }) => id) })
      if (emptied.kind !== "done") return emptied
    }
    const edited = await editActivity.within(work, {
      ...own,
      ...head,
      version: (await findActivity(tx, centreId, activityId))?.version ?? 0,
      partnerCentreIds: sheet.partnerCentreIds,
      funders: sheet.funders,
      slots: slots.map((slot, at) => ({ ...slot, id: sheet.slots[at]?.id })),
    })
    if (edited.kind !== "done") return edited
    const written = (await findActivity(tx, centreId, activityId))?.slots ?? []
    if (participations.length > 0) {
      const added = participations.map(({ presences, ...who }) => ({
        ...who,
        presences:
          presences === "all"
            ? presences
            : presences.map(({ slot, ...said }) => ({ ...said, slotId: written[slot]?.id })),
      }))
      const filled = await changeParticipations.within(work, { ...own, added })
      if (filled.kind !== "done") return filled
    }
    return done({ id: activityId })
  },
})

/** Takes a line back, whatever its state: it counts no more and stays written down with the reason. */
export const withdrawActivity = operation({
  name: "activity.withdraw",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), activityId: z.uuid(), reason }),
  async run(work) {
    const { centreId, activityId } = work.input
    const line = await openLine(work.tx, centreId, activityId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    return await changeStatus.within(work, { ...work.input, version: line.version, status: "cancelled" })
  },
})
