import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { usuallyCounts } from "../domain/accounting-year.ts"
import type { TaughtFact, TrainedFact } from "../domain/bpf.ts"
import type { F3Line } from "../domain/return-lines.ts"
import type { TraineeCategory } from "../domain/trainee.ts"
import { usualCategory } from "../domain/trainee.ts"
import { training } from "../tables.server.ts"

export interface AccountedActivity {
  id: string
  kind: string
  title: string
  mode: string
  firstOn: string
  sessionId: string | null
  /** Said of it; null: as its kind usually is. */
  counts: boolean | null
  isCounted: boolean
  reason: string
  objective: F3Line
  nsf: string
  /** "said", "course", "theme" or "" when nothing says one. */
  nsfFrom: string
  subcontractedTo: string
  entrustedBy: string
}

/** The held activities of a centre within an accounting year that are training actions, or are said not to be, with what the return asks of them. */
export async function accountedActivities(
  tx: Tx,
  centreId: string,
  { from, to }: { from: string; to: string },
): Promise<AccountedActivity[]> {
  const { rows } = await sql<Omit<AccountedActivity, "isCounted">>`
    select a.id, a.kind, a.title, a.mode, d.first_on as "firstOn", s.id as "sessionId", n.counts, coalesce(n.reason, '') as reason,
      coalesce(n.objective, c.objective, 'd') as objective, coalesce(n.nsf, nullif(c.nsf, ''), t.nsf, '') as nsf,
      case when n.nsf is not null then 'said' when nullif(c.nsf, '') is not null then 'course' when t.nsf is not null then 'theme' else '' end as "nsfFrom",
      coalesce(n.subcontracted_to, '') as "subcontractedTo", coalesce(n.entrusted_by, '') as "entrustedBy"
    from activity.published_activity a
    join lateral (
      select min(date) as first_on from activity.published_slot slot
      where slot.activity_id = a.id and slot.state = 'held' and slot.date between ${from} and ${to}
    ) d on d.first_on is not null
    left join training.course_session s on s.activity_id = a.id
    left join training.course c on c.id = s.course_id
    left join training.activity_note n on n.centre_id = a.centre_id and n.activity_id = a.id
    left join training.theme_speciality t on t.centre_id = a.centre_id and t.theme_id = a.theme_id
    where a.centre_id = ${centreId} and a.status = 'held'
      and (a.kind in ('course_session', 'on_demand_course', 'conference', 'teaching', 'contribution') or n.activity_id is not null)
    order by d.first_on, a.id`.execute(training(tx))
  return rows.map((row) => ({ ...row, isCounted: row.counts ?? usuallyCounts(row.kind) }))
}

export type TrainedRow = TrainedFact & { personId: string | null; structureKind: string }

/** Who was trained within the year, participation by participation: minutes of held slots, whole groups as many as were there at once. */
export async function trainedWithin(
  tx: Tx,
  centreId: string,
  { from, to }: { from: string; to: string },
  activities: readonly AccountedActivity[],
): Promise<TrainedRow[]> {
  const byId = new Map(activities.filter(({ isCounted }) => isCounted).map((activity) => [activity.id, activity]))
  const { rows } = await sql<{
    activityId: string
    participationId: string
    personId: string | null
    structureKind: string
    category: TraineeCategory | null
    people: number
    minutes: number
    remotePeople: number
    remoteMinutes: number
  }>`
    select p.activity_id as "activityId", p.id as "participationId", p.person_id as "personId", p.structure_kind as "structureKind", t.category,
      max(pr.people)::int as people, sum(pr.people * pr.minutes)::int as minutes,
      coalesce(max(pr.people) filter (where pr.remote or a.mode = 'remote'), 0)::int as "remotePeople",
      coalesce(sum(pr.people * pr.minutes) filter (where pr.remote or a.mode = 'remote'), 0)::int as "remoteMinutes"
    from activity.published_participation p
    join activity.published_activity a on a.id = p.activity_id
    join activity.published_presence pr on pr.centre_id = p.centre_id and pr.participation_id = p.id
    left join training.trainee t on t.centre_id = p.centre_id and t.participation_id = p.id
    where p.centre_id = ${centreId} and p.activity_id = any (${[...byId.keys()]}::uuid[]) and p.role = 'participant'
      and pr.state = 'held' and pr.date between ${from} and ${to}
    group by p.activity_id, p.id, p.person_id, p.structure_kind, t.category order by p.activity_id, p.id`.execute(
    training(tx),
  )
  return rows.map(({ category, ...row }) => {
    const activity = byId.get(row.activityId)
    return {
      ...row,
      category: category ?? usualCategory(row.structureKind),
      objective: activity?.objective ?? "d",
      nsf: activity?.nsf ?? "",
      subcontracted: (activity?.subcontractedTo ?? "") !== "",
      entrusted: (activity?.entrustedBy ?? "") !== "",
    }
  })
}

/** Who trained within the year in those actions. */
export async function taughtWithin(
  tx: Tx,
  centreId: string,
  { from, to }: { from: string; to: string },
  activities: readonly AccountedActivity[],
): Promise<TaughtFact[]> {
  const ids = activities.filter(({ isCounted }) => isCounted).map(({ id }) => id)
  const { rows } = await sql<TaughtFact>`
    select p.activity_id as "activityId", coalesce(p.person_id, p.id) as "personId", t.standing, sum(pr.minutes)::int as minutes
    from activity.published_participation p
    join activity.published_presence pr on pr.centre_id = p.centre_id and pr.participation_id = p.id
    left join training.trainer t on t.centre_id = p.centre_id and t.person_id = p.person_id
    where p.centre_id = ${centreId} and p.activity_id = any (${ids}::uuid[]) and p.role = 'trainer'
      and pr.state = 'held' and pr.date between ${from} and ${to}
    group by p.activity_id, p.person_id, p.id, t.standing order by p.activity_id`.execute(training(tx))
  return rows
}
