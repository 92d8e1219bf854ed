import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { agenda } from "../tables.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/**
 * Reminds those who hold a place of a date to come, each once for that date: who was told, and the mails that tell it, are written together. Called by the
 * daily job.
 */
export const remindEnrolled = operation({
  name: "agenda.remind-enrolled",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    stage: z.enum(["week", "day"]),
    date: z.iso.date(),
    /** Whoever took their place after this instant knows. */
    enrolledBefore: z.date(),
  }),
  async run({ tx, input, audit }) {
    const { centreId, activityId, stage, date, enrolledBefore } = input
    const column = stage === "week" ? "reminded_week" : "reminded_day"
    const item = await findAgendaItem(tx, activityId)
    if (item === undefined || item.status !== "planned") return done({ sent: 0 })
    const told = await agenda(tx)
      .updateTable("agenda.enrolment")
      .set({ [column]: date })
      .where("centre_id", "=", centreId)
      .where("activity_id", "=", activityId)
      .where("state", "=", "enrolled")
      .where("enrolled_at", "<", enrolledBefore)
      .where((where) => where.or([where(column, "is", null), where(column, "<>", date)]))
      .returning("id")
      .execute()
    if (told.length === 0) return done({ sent: 0 })
    const recipients = await selectEnrolments(tx)
      .where("centre_id", "=", centreId)
      .where(
        "id",
        "in",
        told.map(({ id }) => id),
      )
      .execute()
    const sent = await sendLetters(tx, "reminder", item, recipients)
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { stage, date, sent } })
    return done({ sent })
  },
})
