import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { addDays, dateIn, momentIn } from "#platform/kernel/calendar.ts"
import type { DueReminder } from "../domain/reminders.ts"
import { dueReminders } from "../domain/reminders.ts"
import { remindEnrolled } from "../operations/remind-enrolled.server.ts"
import { listAgenda } from "../queries/list-agenda.server.ts"

/** Each morning: those who hold a place are reminded a week before the first date and the day before each. Cut short, it goes on where it was. */
export const remindJob = job({
  name: "agenda.remind",
  input: z.object({}),
  schedule: "30 7 * * *",
  async run({ caller, now, signal }) {
    for (const reminder of await read(caller, (tx) => due(tx, now))) {
      if (signal.aborted) return
      await remindEnrolled(caller, reminder, { now })
    }
  },
})

async function due(tx: Tx, now: Date): Promise<(DueReminder & { centreId: string; activityId: string })[]> {
  const today = dateIn(now)
  // A day's grace on both sides, for centres whose day begins earlier or later than ours.
  const items = await listAgenda(tx, { from: addDays(today, -1), to: addDays(today, 9), limit: 10_000 })
  return items
    .filter(({ status }) => status === "planned")
    .flatMap((item) =>
      dueReminders(item.slots, momentIn(now, item.timeZone), now).map((reminder) => ({
        ...reminder,
        centreId: item.centreId,
        activityId: item.id,
      })),
    )
}
