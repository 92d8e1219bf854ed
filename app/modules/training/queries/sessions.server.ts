import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { CourseKind } from "../domain/course.ts"
import { training } from "../tables.server.ts"

export interface SessionLine {
  id: string
  centreId: string
  courseId: string
  activityId: string
  courseTitle: string
  courseKind: CourseKind
  title: string
  status: "planned" | "held" | "cancelled"
  mode: string
  visibility: string
  place: string
  room: string
  capacity: number | null
  priceCents: number | null
  firstOn: string
  lastOn: string
  minutes: number
  /** Trainees enrolled or present; of those whose kind nobody said, how many. Zero for who may not see them. */
  trainees: number
  trainers: number
  /** It stands in the agenda, which keeps its places; so many wait for one. */
  announced: boolean
  waiting: number
}

const columns = sql`
  s.id, s.centre_id as "centreId", s.course_id as "courseId", s.activity_id as "activityId", c.title as "courseTitle", c.kind as "courseKind",
  a.title, a.status, a.mode, a.visibility, a.place, s.room,
  case when an.activity_id is null then s.capacity else an.capacity end as capacity, an.activity_id is not null as announced,
  coalesce(an.waiting, 0) as waiting, coalesce(s.price_cents, c.price_cents) as "priceCents",
  d.first_on as "firstOn", d.last_on as "lastOn", coalesce(d.minutes, 0)::int as minutes,
  coalesce(p.trainees, 0)::int as trainees, coalesce(p.trainers, 0)::int as trainers`

const from = sql`
  training.course_session s
  join training.course c on c.id = s.course_id
  join activity.published_activity a on a.id = s.activity_id
  left join agenda.published_announcement an on an.activity_id = s.activity_id
  join lateral (
    select min(date) as first_on, max(date) as last_on, sum(minutes) as minutes from activity.published_slot slot
    where slot.activity_id = s.activity_id and slot.state <> 'cancelled'
  ) d on d.first_on is not null
  left join lateral (
    select sum(people) filter (where role = 'participant') as trainees, count(*) filter (where role = 'trainer') as trainers
    from activity.published_participation p where p.activity_id = s.activity_id
  ) p on true`

/** The sessions of a centre from a day on (soonest first) or before it (latest first). */
export async function sessionsOfCentre(
  tx: Tx,
  centreId: string,
  { today, past, page, perPage }: { today: string; past: boolean; page: number; perPage: number },
): Promise<{ total: number; sessions: SessionLine[] }> {
  const { rows } = await sql<SessionLine & { total: number }>`
    select ${columns}, count(*) over ()::int as total from ${from}
    where s.centre_id = ${centreId} and ${past ? sql`d.last_on < ${today}` : sql`d.last_on >= ${today}`}
    order by d.first_on ${past ? sql`desc` : sql`asc`}, s.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(
    training(tx),
  )
  return { total: rows[0]?.total ?? 0, sessions: rows }
}

/** The sessions of a course that the caller may see: to come first, then those held. */
export async function sessionsOfCourse(tx: Tx, courseId: string, from_?: string): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select ${columns} from ${from} where s.course_id = ${courseId} ${
      from_ === undefined ? sql`` : sql`and d.first_on >= ${from_} and a.status <> 'cancelled'`
    }
    order by d.first_on ${from_ === undefined ? sql`desc` : sql`asc`}, s.id limit 100`.execute(training(tx))
  return rows
}

export async function findSession(tx: Tx, centreId: string, id: string): Promise<SessionLine | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<SessionLine>`
    select ${columns} from ${from} where s.centre_id = ${centreId} and s.id = ${id}`.execute(training(tx))
  return rows[0]
}
