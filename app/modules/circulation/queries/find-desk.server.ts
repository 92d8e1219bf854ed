import { chooseCentre, findCentre } from "#modules/centre/index.server.ts"
import type { Centre } from "#modules/centre/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Half, Hours } from "../domain/calendar.ts"
import { halfOf } from "../domain/calendar.ts"
import type { LendingRules } from "../domain/lending-rules.ts"
import { rulesOf } from "./rules-of.server.ts"

/** The place where one lends and receives: a centre, its rules, its hours, and what time it is there. */
export interface Desk {
  centreId: string
  slug: string
  name: string
  shortName: string
  hours: Hours
  timeZone: string
  today: string
  time: string
  half: Half
  rules: LendingRules
}

/** The desk of a centre, or undefined when there is no such centre. */
export async function findDesk(tx: Tx, centreId: string, now: Date): Promise<Desk | undefined> {
  const centre = await findCentre(tx, centreId)
  return centre === undefined ? undefined : await deskOf(tx, centre, now)
}

/** The centres at whose desk the caller may stand, and the one that the address names, else the first. */
export async function openDesk(
  tx: Tx,
  caller: Caller,
  slug: string,
  now: Date,
  permission: Permission,
): Promise<{ desk: Desk | undefined; centres: { slug: string; name: string }[] }> {
  const { centre, centres } = await chooseCentre(tx, caller, permission, slug)
  return { desk: centre === undefined ? undefined : await deskOf(tx, centre, now), centres }
}

export async function deskOf(tx: Tx, centre: Centre, now: Date): Promise<Desk> {
  const { date, time } = momentIn(now, centre.timezone)
  return {
    centreId: centre.id,
    slug: centre.slug,
    name: centre.name,
    shortName: centre.shortName,
    hours: centre.openingHours,
    timeZone: centre.timezone,
    today: date,
    time,
    half: halfOf(time),
    rules: await rulesOf(tx, centre.id),
  }
}
