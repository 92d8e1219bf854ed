import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { SheetTally } from "../domain/find-activity.ts"
import type { ActivityKind, Chapter, Mode, Status } from "../domain/kinds.ts"
import type { Half, Slot, SlotState } from "../domain/slot.ts"
import { activity } from "../tables.server.ts"

export interface ActivitySheet {
  id: string
  centreId: string
  kind: ActivityKind
  title: string
  status: Status
  mode: Mode
  chapter: Chapter
  alsoIn: Chapter[]
  visibility: string
  themeId: string | null
  territoryId: string | null
  place: string
  seriesId: string | null
  seriesName: string | null
  note: string
  version: number
  slots: (Slot & { id: string; state: SlotState })[]
  funders: { name: string; amountCents: number | null }[]
  partnerCentreIds: string[]
  tallies: SheetTally[]
}

/** One line of a centre's ledger with its slots, funders and figures; undefined when this centre has none with this identifier. */
export async function findActivity(tx: Tx, centreId: string, id: string): Promise<ActivitySheet | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Omit<ActivitySheet, "slots" | "funders" | "partnerCentreIds" | "tallies">>`
    select a.id, a.centre_id as "centreId", a.kind, a.title, a.status, a.mode, a.chapter, a.also_in as "alsoIn", a.visibility,
      a.theme_id as "themeId", a.territory_id as "territoryId", a.place, a.series_id as "seriesId", series.name as "seriesName", a.note, a.version
    from activity.activity a left join activity.series on series.centre_id = a.centre_id and series.id = a.series_id
    where a.centre_id = ${centreId} and a.id = ${id}`.execute(activity(tx))
  const [sheet] = rows
  if (sheet === undefined) return undefined
  const db = activity(tx)
  const slots = await db
    .selectFrom("activity.slot")
    .select(["id", "date", "halves", "starts", "ends", "day_part", "minutes", "state"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", id)
    .orderBy("date")
    .orderBy(sql`array_position(array['morning', 'afternoon', 'evening'], halves[1])`)
    .orderBy("starts")
    .orderBy("id")
    .execute()
  const funders = await db
    .selectFrom("activity.funder")
    .select(["name", "amount_cents as amountCents"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", id)
    .orderBy("position")
    .execute()
  const partners = await db
    .selectFrom("activity.activity_centre")
    .select("centre_id")
    .where("activity_id", "=", id)
    .where("lead", "=", false)
    .execute()
  const tallies = await db
    .selectFrom("activity.tally")
    .select(["year", "day_parts as dayParts", "half_days as halfDays", "minutes", "participants", "presences"])
    .select("participant_minutes as participantMinutes")
    .where("activity_id", "=", id)
    .where("centre_id", "=", centreId)
    .orderBy("year")
    .execute()
  return {
    ...sheet,
    slots: slots.map(({ day_part, halves, state, ...slot }) => ({
      ...slot,
      dayPart: day_part,
      halves: halves as Half[],
      state: state as SlotState,
    })),
    funders,
    partnerCentreIds: partners.map(({ centre_id }) => centre_id),
    tallies,
  }
}
