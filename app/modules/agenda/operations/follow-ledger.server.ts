import { sql } from "kysely"
import { activityChanged } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import type { Told } from "../domain/told.ts"
import { changeBetween, toldOf } from "../domain/told.ts"
import { whatStoodBefore } from "../emails/what-stood-before.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { agenda } from "../tables.server.ts"
import { adoptParticipants } from "./adopt-participants.server.ts"
import { indexItem } from "./index-item.server.ts"
import { promoteWaiting } from "./promote-waiting.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/** What changes in the ledger changes here in the same transaction: dates, calendars, places; and those who are enrolled are written to. */
export function followLedger(): void {
  activityChanged.on(async (tx, { activityId, change }, caller) => {
    const announced = await agenda(tx)
      .selectFrom("agenda.announcement")
      .select("told")
      .where("activity_id", "=", activityId)
      .executeTakeFirst()
    if (announced === undefined) return
    const work = { tx, caller, now: new Date() }
    if (change === "participations") {
      await closeWhoLeft(work, activityId)
      await adoptParticipants(work, activityId)
    } else {
      await tellChange(work, activityId, announced.told as Told)
      await indexItem(tx, activityId)
    }
    mustBeDone(await promoteWaiting(work, activityId))
  })
}

/** Somebody whom staff took out of the ledger's line by hand holds no place any more. */
async function closeWhoLeft({ tx, now }: Surroundings, activityId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update agenda.enrolment e set state = 'withdrawn', closed_at = ${now}, closed_by = 'ledger', participation_id = null
    where e.activity_id = ${activityId} and e.state = 'enrolled' and e.participation_id is not null and not exists (
      select from activity.published_participation p where p.centre_id = e.centre_id and p.id = e.participation_id)
    returning e.id`.execute(agenda(tx))
  if (rows.length === 0) return
  const item = await findAgendaItem(tx, activityId)
  if (item === undefined || item.endsOn < momentIn(now, item.timeZone).date) return
  await sendLetters(tx, "withdrawn", item, await enrolments(tx, activityId, { ids: rows.map(({ id }) => id) }))
}

/** Keeps the dates that lists read; when calendars show something else, their SEQUENCE grows and people are told, with the entry that replaces theirs. */
async function tellChange({ tx, now }: Surroundings, activityId: string, before: Told): Promise<void> {
  const item = await findAgendaItem(tx, activityId)
  if (item === undefined) return
  const after = toldOf(item)
  const change = changeBetween(before, after)
  const dates = item.slots.map(({ date }) => date)
  await agenda(tx)
    .updateTable("agenda.announcement")
    .set((row) => ({
      told: JSON.stringify(after),
      starts_on: dates[0] ?? item.startsOn,
      ends_on: dates.at(-1) ?? item.endsOn,
      ...(change === undefined ? {} : { sequence: row("sequence", "+", 1), changed_at: now }),
    }))
    .where("activity_id", "=", activityId)
    .execute()
  const changed = await findAgendaItem(tx, activityId)
  if (change === undefined || changed === undefined) return
  // Of what is over, nobody is written to: the ledger is being corrected.
  if (changed.endsOn < momentIn(now, changed.timeZone).date) return
  const more = change === "moved" || change === "changed" ? { more: whatStoodBefore(before) } : {}
  for (const [state, holders] of [
    ["enrolled", true],
    ["waiting", false],
  ] as const) {
    const to = await enrolments(tx, activityId, { state })
    await sendLetters(tx, change, changed, to, { ...more, holders })
  }
}

async function enrolments(tx: Tx, activityId: string, which: { ids: string[] } | { state: "enrolled" | "waiting" }) {
  const all = selectEnrolments(tx).where("activity_id", "=", activityId)
  return await ("ids" in which ? all.where("id", "in", which.ids) : all.where("state", "=", which.state))
    .orderBy("id")
    .execute()
}

/** In the transaction of another write nothing can be refused any more: what is not done undoes it all. */
function mustBeDone(outcome: RunOutcome<unknown>): void {
  if (outcome.kind !== "done") throw new Error(`The waiting list did not move: ${JSON.stringify(outcome)}`)
}
