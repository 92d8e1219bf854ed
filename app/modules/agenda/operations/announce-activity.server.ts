import { z } from "zod"
import { changeVisibility, findActivity, openLine } from "#modules/activity/index.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { enrolmentWays, visibilities } from "../domain/agenda-item.ts"
import { toldOf } from "../domain/told.ts"
import { permissions } from "../permissions.ts"
import { agenda } from "../tables.server.ts"
import { adoptParticipants } from "./adopt-participants.server.ts"
import { line, optionalDay, text, ticked, webAddress } from "./fields.ts"
import { indexItem } from "./index-item.server.ts"
import { promoteWaiting } from "./promote-waiting.server.ts"

const count = z
  .union([
    z.number(),
    z.literal(""),
    z
      .string()
      .trim()
      .regex(/^\d{1,5}$/, "agenda_error_capacity"),
  ])
  .nullish()
  .transform((typed) => (typed === "" || typed === null || typed === undefined ? null : Number(typed)))
  .pipe(z.number().int().min(1, "agenda_error_capacity").max(10_000, "agenda_error_capacity").nullable())

/**
 * Says in the agenda what an activity of the ledger is, for whom and how one enrols; said again, it replaces what was said. Places that this frees go to
 * those who wait; whoever the ledger expects already is enrolled. For modules above, as a part of their own write: `announceActivity.within(work, …)`.
 */
export const announceActivity = operation({
  name: "agenda.announce-activity",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    visibility: z.enum(visibilities).default("public"),
    description: text(10_000),
    audience: line(500),
    practical: text(4000),
    contact: line(300),
    enrolment: z.enum(enrolmentWays).default("everyone"),
    elsewhere: webAddress,
    capacity: count,
    waitingList: ticked.default(true),
    opensOn: optionalDay,
    closesOn: optionalDay,
    asksAccess: ticked.default(false),
    asksMeal: ticked.default(false),
    question: line(200),
    remoteLink: webAddress,
    message: text(2000),
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, activityId } = input
    if (input.enrolment === "elsewhere" && input.elsewhere === "")
      return invalid({ elsewhere: ["agenda_error_elsewhere"] })
    if (input.opensOn !== null && input.closesOn !== null && input.closesOn < input.opensOn)
      return invalid({ closesOn: ["agenda_error_closes_before"] })
    const line = await openLine(tx, centreId, activityId)
    const sheet = line === undefined ? undefined : await findActivity(tx, centreId, activityId)
    if (sheet === undefined) return refused("agenda_refused_unknown_activity")
    const dates = sheet.slots.map(({ date }) => date)
    const columns = {
      description: input.description,
      audience: input.audience,
      practical: input.practical,
      contact: input.contact,
      enrolment: input.enrolment,
      elsewhere: input.elsewhere,
      capacity: input.capacity,
      waiting_list: input.waitingList,
      opens_on: input.opensOn,
      closes_on: input.closesOn,
      asks_access: input.asksAccess,
      asks_meal: input.asksMeal,
      question: input.question,
      changed_at: now,
    }
    await agenda(tx)
      .insertInto("agenda.announcement")
      .values({
        ...columns,
        activity_id: activityId,
        centre_id: centreId,
        starts_on: dates[0] ?? "",
        ends_on: dates.at(-1) ?? "",
        told: JSON.stringify(toldOf(sheet)),
        announced_at: now,
      })
      .onConflict((conflict) => conflict.column("activity_id").doUpdateSet(columns))
      .execute()
    const told = { remote_link: input.remoteLink, message: input.message }
    await agenda(tx)
      .insertInto("agenda.for_enrolled")
      .values({ activity_id: activityId, centre_id: centreId, ...told })
      .onConflict((conflict) => conflict.column("activity_id").doUpdateSet(told))
      .execute()
    if (sheet.visibility !== input.visibility) {
      const shown = await changeVisibility.within(work, { centreId, activityId, visibility: input.visibility })
      if (shown.kind !== "done") return shown
    }
    await adoptParticipants(work, activityId)
    const promoted = await promoteWaiting(work, activityId)
    if (promoted.kind !== "done") return promoted
    await indexItem(tx, activityId)
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { visibility: input.visibility, capacity: input.capacity, promoted: promoted.value.promoted },
    })
    return done({ id: activityId, promoted: promoted.value.promoted })
  },
})
