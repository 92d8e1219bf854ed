import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { SlotState } from "../domain/slot.ts"
import { activity } from "../tables.server.ts"
import { holdYears } from "./ledger-lock.server.ts"

export interface OpenLine {
  id: string
  version: number
  status: "planned" | "held" | "cancelled"
  timeZone: string
  /** The centres that carry it, the leading one first. */
  centreIds: string[]
  slots: { id: string; date: string; state: SlotState }[]
  /** Those of its years, or of the dates it will get, whose figures are frozen. */
  frozenYears: number[]
}

/**
 * A line about to be changed: its years held first (shared), then the line itself locked until the end of the transaction. `dates` are
 * those it will have. Undefined when this centre has no such line.
 */
export async function openLine(
  tx: Tx,
  centreId: string,
  activityId: string,
  dates: readonly string[] = [],
): Promise<OpenLine | undefined> {
  const db = activity(tx)
  const centre = await findCentre(tx, centreId)
  const carrying = await carryingOf(tx, activityId)
  const before = await slotsOf(tx, centreId, activityId)
  const held = { centreIds: ownersOf(centreId, carrying), years: yearsOf(before, dates) }
  const frozenBefore = await holdYears(tx, held.centreIds, held.years)
  const line = await db
    .selectFrom("activity.activity")
    .select(["id", "version", "status"])
    .where("centre_id", "=", centreId)
    .where("id", "=", activityId)
    .forUpdate()
    .executeTakeFirst()
  if (line === undefined || centre === undefined) return undefined
  const status = line.status as OpenLine["status"]
  const slots = await slotsOf(tx, centreId, activityId)
  // Who held the line meanwhile may have moved it to another year, or to another centre's.
  const centreIds = ownersOf(centreId, await carryingOf(tx, activityId))
  const years = yearsOf(slots, dates)
  const isHeld = isWithin(centreIds, held.centreIds) && isWithin(years, held.years)
  const frozenYears = isHeld ? frozenBefore : await holdYears(tx, centreIds, years)
  return { id: line.id, version: line.version, status, timeZone: centre.timezone, centreIds, slots, frozenYears }
}

function ownersOf(centreId: string, carrying: readonly { centre_id: string }[]): string[] {
  return [...new Set([centreId, ...carrying.map(({ centre_id }) => centre_id)])]
}

function yearsOf(slots: readonly { date: string }[], dates: readonly string[]): number[] {
  return [...new Set([...slots.map(({ date }) => date), ...dates].map((date) => Number(date.slice(0, 4))))]
}

function isWithin<Item>(some: readonly Item[], all: readonly Item[]): boolean {
  return some.every((one) => all.includes(one))
}

async function carryingOf(tx: Tx, activityId: string): Promise<{ centre_id: string }[]> {
  return await activity(tx)
    .selectFrom("activity.activity_centre")
    .select("centre_id")
    .where("activity_id", "=", activityId)
    .orderBy("lead", "desc")
    .execute()
}

async function slotsOf(tx: Tx, centreId: string, activityId: string): Promise<OpenLine["slots"]> {
  const rows = await activity(tx)
    .selectFrom("activity.slot")
    .select(["id", "date", "state"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("date")
    .execute()
  return rows.map(({ id, date, state }) => ({ id, date, state: state as SlotState }))
}
