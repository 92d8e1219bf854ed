import { z } from "zod"
import { openLine } from "#modules/activity/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findEnrolment } from "../queries/enrolment-rows.server.ts"
import { agenda } from "../tables.server.ts"

/** Staff moves somebody of the waiting list before the one above, or behind the one below. At the end of the list nothing moves. */
export const moveInQueue = operation({
  name: "agenda.move-in-queue",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), enrolmentId: z.uuid(), direction: z.enum(["up", "down"]) }),
  async run({ tx, input, audit }) {
    const { centreId, enrolmentId, direction } = input
    const found = await findEnrolment(tx, centreId, enrolmentId)
    if (found === undefined) return refused("agenda_refused_unknown_enrolment")
    await openLine(tx, centreId, found.activityId)
    const db = agenda(tx)
    const queue = await db
      .selectFrom("agenda.enrolment")
      .select("id")
      .where("activity_id", "=", found.activityId)
      .where("state", "=", "waiting")
      .orderBy("queued_at")
      .orderBy("id")
      .execute()
    const order = queue.map(({ id }) => id)
    const at = order.indexOf(enrolmentId)
    const other = direction === "up" ? at - 1 : at + 1
    const [one, two] = [order[at], order[other]]
    if (one === undefined || two === undefined) return done({ id: enrolmentId })
    ;[order[at], order[other]] = [two, one]
    // Written anew for all of them: two who came at the same instant have an order too.
    const first = await db
      .selectFrom("agenda.enrolment")
      .select(({ fn }) => fn.min("queued_at").as("at"))
      .where("id", "in", order)
      .executeTakeFirstOrThrow()
    for (const [place, id] of order.entries())
      await db
        .updateTable("agenda.enrolment")
        .set({ queued_at: new Date(first.at.getTime() + place) })
        .where("centre_id", "=", centreId)
        .where("id", "=", id)
        .execute()
    audit({ subject: { kind: "agenda.enrolment", id: enrolmentId }, details: { direction, place: other + 1 } })
    return done({ id: enrolmentId })
  },
})
