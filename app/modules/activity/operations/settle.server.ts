import type { Insertable } from "kysely"
import { sql } from "kysely"
import { conceptLineage } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Mode, Status } from "../domain/kinds.ts"
import type { CountedActivity, YearTally } from "../domain/tally.ts"
import { tallyOf } from "../domain/tally.ts"
import { whoOf } from "../domain/who.ts"
import { loadCounted } from "../queries/load-counted.server.ts"
import type { ActivityTally, ActivityTallyStructure, ActivityTallyWho } from "../schema.ts"
import { activity } from "../tables.server.ts"
import { inChunks } from "./in-chunks.ts"
import { holdThemes } from "./theme-lock.server.ts"

/**
 * Works out anew what these activities of a centre count for, in the transaction that changed them: no figure differs from its rows.
 * Their lines must be locked by the caller.
 */
export async function settle(tx: Tx, centreId: string, activityIds: readonly string[]): Promise<void> {
  for (const ids of inChunks(activityIds, 500)) await settleSome(tx, centreId, ids)
}

async function settleSome(tx: Tx, centreId: string, ids: readonly string[]): Promise<void> {
  const db = activity(tx)
  const heads = await db
    .selectFrom("activity.activity")
    .select([
      "id",
      "kind",
      "chapter",
      "also_in",
      "theme_id",
      "territory_id",
      "place_ids",
      "series_id",
      "mode",
      "status",
    ])
    .where("centre_id", "=", centreId)
    .where("id", "in", [...ids])
    .execute()
  const carrying = await db
    .selectFrom("activity.activity_centre")
    .selectAll()
    .where("activity_id", "in", [...ids])
    .execute()
  const counted = await loadCounted(tx, centreId, ids)
  const named = heads.flatMap(({ theme_id }) => theme_id ?? [])
  if (named.length > 0) await holdThemes(tx)
  const themes = await conceptLineage(tx, named)
  const tallies: Insertable<ActivityTally>[] = []
  const structures: Insertable<ActivityTallyStructure>[] = []
  const behind: Insertable<ActivityTallyWho>[] = []
  const years = new Map<string, number[]>()
  for (const { id, status, ...head } of heads) {
    const parts = counted.get(id) ?? { slots: [], participations: [] }
    const whole: CountedActivity = { status: status as Status, mode: head.mode as Mode, ...parts }
    for (const { participationIds, byStructureKind, heads: counts, ...tally } of tallyOf(whole)) {
      for (const participation of participationIds)
        years.set(participation, [...(years.get(participation) ?? []), tally.year])
      const who = whoOf(parts.participations, counts)
      if (who.people.length + who.structures.length > 0)
        behind.push({ activity_id: id, year: tally.year, centre_id: centreId, ...who })
      for (const { centre_id, lead } of carrying.filter((row) => row.activity_id === id)) {
        const key = { activity_id: id, year: tally.year, centre_id, lead }
        const theme_ids = head.theme_id === null ? [] : (themes.get(head.theme_id) ?? [head.theme_id])
        tallies.push({ ...key, ...head, theme_ids, ...columns(tally) })
        for (const [structure_kind, people] of byStructureKind)
          structures.push({ ...key, structure_kind, ...peopleColumns(people) })
      }
    }
  }
  await db
    .deleteFrom("activity.tally")
    .where("activity_id", "in", [...ids])
    .execute()
  for (const rows of inChunks(tallies)) await db.insertInto("activity.tally").values(rows).execute()
  for (const rows of inChunks(structures)) await db.insertInto("activity.tally_structure").values(rows).execute()
  await db
    .deleteFrom("activity.tally_who")
    .where("activity_id", "in", [...ids])
    .execute()
  for (const rows of inChunks(behind)) await db.insertInto("activity.tally_who").values(rows).execute()
  await markParticipations(tx, centreId, ids, years)
}

/** Says of each participation in which years it counts, where that changed. */
async function markParticipations(
  tx: Tx,
  centreId: string,
  activityIds: readonly string[],
  years: ReadonlyMap<string, number[]>,
): Promise<void> {
  const counted = JSON.stringify([...years].map(([id, of]) => ({ id, years: `{${of.join(",")}}` })))
  await sql`
    update activity.participation p set counted_years = wanted.years
    from (
      select p.id, coalesce(counted.years::smallint[], '{}') as years
      from activity.participation p left join jsonb_to_recordset(${counted}::jsonb) as counted (id uuid, years text) on counted.id = p.id
      where p.centre_id = ${centreId} and p.activity_id = any(${[...activityIds]}::uuid[])
    ) as wanted
    where p.centre_id = ${centreId} and p.id = wanted.id and p.counted_years <> wanted.years`.execute(activity(tx))
}

function columns(tally: Omit<YearTally, "byStructureKind" | "participationIds" | "heads">) {
  return {
    first_date: tally.firstDate,
    day_parts: tally.dayParts,
    half_days: tally.halfDays,
    minutes: tally.minutes,
    remote_presences: tally.remotePresences,
    remote_minutes: tally.remoteMinutes,
    ...peopleColumns(tally),
  }
}

function peopleColumns(people: { participants: number; presences: number; participantMinutes: number }) {
  return {
    participants: people.participants,
    presences: people.presences,
    participant_minutes: people.participantMinutes,
  }
}
