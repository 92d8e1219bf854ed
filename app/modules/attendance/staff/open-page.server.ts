import type { RouterContextProvider } from "react-router"
import { findCentre } from "#modules/centre/index.server.ts"
import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { dateFormat } from "#platform/kernel/intl.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import type { SignedActivity } from "../domain/signed-activity.ts"
import { permissions } from "../permissions.ts"
import { findActivity } from "../queries/find-activity.server.ts"

export interface OpenedSheets {
  caller: Caller
  centre: Centre
  activity: SignedActivity
  own: { centreId: string; activityId: string }
  /** Today and the hour ("09:05"), where the centre is. */
  today: string
  time: string
  parameters: URLSearchParams
}

/** At the top of a staff page of an activity's sheets: who asks, and the activity, which its own centre's staff alone opens. */
export async function openSheets(
  context: Readonly<RouterContextProvider>,
  request: Request,
  activityId: string,
  permission: Permission = permissions["attendance.sign-in"],
): Promise<OpenedSheets> {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const found = await read(caller, async (tx) => {
    const activity = await findActivity(tx, activityId)
    const centre = activity && (await findCentre(tx, activity.centreId))
    return activity === undefined || centre === undefined ? undefined : { activity, centre }
  })
  if (found === undefined || !permission.allows(caller.actor, found.centre.id)) return notFound()
  return {
    caller,
    ...found,
    own: { centreId: found.centre.id, activityId: found.activity.id },
    ...nowIn(found.centre.timezone),
    parameters: new URL(request.url).searchParams,
  }
}

/** Today and the hour in a place. */
export function nowIn(timeZone: string, now = new Date()): { today: string; time: string } {
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const
  return { today: dateIn(now, timeZone), time: dateFormat("en", clock).format(now) }
}
