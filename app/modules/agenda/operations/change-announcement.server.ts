import { z } from "zod"
import { operation, refused } from "#platform/operation/index.server.ts"
import { enrolmentWays, visibilities } from "../domain/agenda-item.ts"
import { permissions } from "../permissions.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { toldToHolders } from "../queries/told-to-holders.server.ts"
import { announceActivity } from "./announce-activity.server.ts"

/**
 * Changes a part of what is announced; what is left out stays as it was said, by hand perhaps. For modules above, when what they keep of an activity
 * changes: `changeAnnouncement.within(work, { centreId, activityId, capacity })`.
 */
export const changeAnnouncement = operation({
  name: "agenda.change-announcement",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    visibility: z.enum(visibilities).optional(),
    enrolment: z.enum(enrolmentWays).optional(),
    // As `announceActivity` takes them: it says what is wrong.
    capacity: z.union([z.number(), z.string()]).nullable().optional(),
    closesOn: z.string().optional(),
  }),
  async run(work) {
    const { tx, input } = work
    const item = await findAgendaItem(tx, input.activityId)
    if (item === undefined || item.centreId !== input.centreId) return refused("agenda_refused_unknown_activity")
    const told = await toldToHolders(tx, input.activityId)
    const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const before = { ...item, ...told, opensOn: item.opensOn ?? "", closesOn: item.closesOn ?? "" }
    work.audit({ subject: { kind: "activity.activity", id: item.id } })
    return await announceActivity.within(work, { ...before, ...said })
  },
})
