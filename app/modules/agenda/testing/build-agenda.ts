import { recordActivity } from "#modules/activity/index.server.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger } from "#modules/activity/testing/build-ledger.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import type { TestDatabase } from "#platform/testing/database.ts"
import { announceActivity, askEnrolment, confirmEnrolment } from "../index.server.ts"

export const visitorLink = systemCaller("test")

export interface BuiltActivity extends BuiltLedger {
  activityId: string
}

/** An activity of a new centre, of one morning in 2031, announced to everyone. */
export async function buildAnnounced(
  announcement: Record<string, unknown> = {},
  line: Record<string, unknown> = {},
): Promise<BuiltActivity> {
  const ledger = await buildLedger("Agenda")
  const { ids } = done(
    await recordActivity(ledger.staff, {
      centreId: ledger.centreId,
      kind: "network_meeting",
      title: "Rencontre d’essai",
      slots: [{ date: "2031-03-11", starts: "09:30", ends: "12:30" }],
      ...line,
    }),
  )
  const activityId = ids[0] ?? ""
  done(await announceActivity(ledger.staff, { centreId: ledger.centreId, activityId, ...announcement }))
  return { ...ledger, activityId }
}

/** Somebody asks, follows the link of the mail, and holds a place or waits. */
export async function enrol(database: TestDatabase, activityId: string, name: string): Promise<string> {
  await asks(activityId, name)
  const key = await keyOf(database, activityId, name)
  return done(await confirmEnrolment(visitorLink, { key })).state
}

export async function asks(activityId: string, name: string, more: Record<string, unknown> = {}) {
  return done(
    await askEnrolment(visitorLink, {
      activityId,
      familyName: name,
      email: `${name.toLowerCase()}@exemple.test`,
      ...more,
    }),
  )
}

export async function keyOf({ asOwner }: TestDatabase, activityId: string, name: string): Promise<string> {
  const [row] = await asOwner<{ key: string }>(
    "select link_key as key from agenda.enrolment where activity_id = $1 and family_name = $2 order by asked_at desc limit 1",
    [activityId, name],
  )
  return row?.key ?? ""
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
