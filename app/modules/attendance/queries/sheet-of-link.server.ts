import { sql } from "kysely"
import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { installationZone } from "#platform/kernel/calendar.ts"
import type { Half } from "../domain/half.ts"
import type { SignedSlot } from "../domain/half-day.ts"
import { halfDaysOf } from "../domain/half-day.ts"
import { readSecret } from "../operations/link-secret.server.ts"
import { attendance } from "../tables.server.ts"

export interface LinkedSheet {
  centreId: string
  centre: string
  timeZone: string
  activityId: string
  slotId: string
  half: Half
  title: string
  place: string
  date: string
  starts: string | null
  ends: string | null
  linkUntil: Date
}

/** The half-day whose link this is, while one may sign by it; to be asked as the installation. */
export async function sheetOfLink(tx: Tx, secret: string, now: Date): Promise<LinkedSheet | undefined> {
  const link = readSecret(secret)
  if (link === undefined) return undefined
  const { rows } = await sql<Omit<LinkedSheet, "centre" | "timeZone"> & { slot: SignedSlot }>`
    select sheet.centre_id as "centreId", sheet.activity_id as "activityId",
      sheet.slot_id as "slotId", sheet.half, a.title, a.place, sheet.link_until as "linkUntil",
      json_build_object('id', slot.id, 'date', slot.date, 'halves', slot.halves, 'starts', slot.starts, 'ends', slot.ends,
        'minutes', slot.minutes, 'state', slot.state) as slot
    from attendance.sheet
      join activity.published_activity a on a.centre_id = sheet.centre_id and a.id = sheet.activity_id
      join activity.published_slot slot on slot.centre_id = sheet.centre_id and slot.id = sheet.slot_id
    where sheet.slot_id = ${link.slotId} and sheet.half = ${link.half} and sheet.link_turn = ${link.turn}
      and sheet.link_until > ${now} and sheet.validated_at is null and a.status <> 'cancelled' and slot.state <> 'cancelled'`.execute(
    attendance(tx),
  )
  const [found] = rows
  const day = found && halfDaysOf([found.slot]).find(({ half }) => half === link.half)
  if (found === undefined || day === undefined) return undefined
  const centre = await findCentre(tx, found.centreId)
  const { slot: _, ...sheet } = found
  return {
    ...sheet,
    centre: centre?.name ?? "",
    timeZone: centre?.timezone ?? installationZone,
    date: day.date,
    starts: day.starts,
    ends: day.ends,
  }
}
