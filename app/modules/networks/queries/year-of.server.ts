import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Meeting } from "../domain/meeting.ts"
import type { Network } from "../domain/network.ts"
import type { Standing } from "../domain/standing.ts"
import { networks } from "../tables.server.ts"
import { meetingsOf } from "./meetings-of.server.ts"

export interface YearMeeting extends Meeting {
  /** What the ledger counts it for in the year. */
  days: number
  participants: number
  participantHours: number
}

/** The meetings of a network's year, by date, with the figures that the ledger has of each. */
export async function yearOf(tx: Tx, network: Network, standing: Standing, year: number): Promise<YearMeeting[]> {
  const meetings = (await meetingsOf(tx, network, standing)).filter(({ slots }) =>
    slots.some(({ date }) => date.startsWith(String(year))),
  )
  const { rows } = await sql<{ id: string; days: number; participants: number; hours: number }>`
    select activity_id as id, day_parts / 100.0 as days, participants, participant_minutes / 60.0 as hours
    from activity.published_tally where centre_id = ${network.centreId} and series_id = ${network.seriesId} and year = ${year}`.execute(
    networks(tx),
  )
  const figures = new Map(rows.map((row) => [row.id, row]))
  return meetings
    .map((meeting) => {
      const row = figures.get(meeting.activityId)
      return {
        ...meeting,
        days: row?.days ?? 0,
        participants: row?.participants ?? 0,
        participantHours: row?.hours ?? 0,
      }
    })
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
}
