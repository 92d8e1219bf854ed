import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { filledLine, text } from "./fields.ts"
import { sendLetters } from "./send-letters.server.ts"

/** Staff writes to those who hold a place, to those who wait, or to both: one mail each, at their own address; no one sees the others'. */
export const writeToEnrolled = operation({
  name: "agenda.write-to-enrolled",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    subject: filledLine(200),
    text: text(10_000).pipe(z.string().min(1)),
    to: z.enum(["enrolled", "waiting", "all"]).default("enrolled"),
  }),
  async run({ tx, input, audit }) {
    const { centreId, activityId, subject, to } = input
    const item = await findAgendaItem(tx, activityId)
    if (item === undefined || item.centreId !== centreId) return refused("agenda_refused_unknown_activity")
    const recipients = await selectEnrolments(tx)
      .where("activity_id", "=", activityId)
      .where("state", "in", to === "all" ? ["enrolled", "waiting"] : [to])
      .execute()
    const paragraphs = input.text.split(/\n{2,}/).map((paragraph) => () => paragraph)
    const sent = await sendLetters(tx, "message", item, recipients, { more: paragraphs, subject })
    if (sent === 0) return refused("agenda_refused_nobody_to_write_to")
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { sent, to } })
    return done({ sent })
  },
})
