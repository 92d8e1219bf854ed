import { sql } from "kysely"
import { personNames } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { CourseState } from "../domain/course.ts"
import { training } from "../tables.server.ts"

export interface CycleLine {
  id: string
  centreId: string
  slug: string
  title: string
  presentation: string
  state: CourseState
  version: number
  courses: { id: string; slug: string; title: string; state: CourseState; minutes: number; required: boolean }[]
}

type Row = Omit<CycleLine, "courses">

/** Cycles with their courses: those published everywhere, or all of a centre. */
export async function listCycles(tx: Tx, by: { centreId: string } | { published: true }): Promise<CycleLine[]> {
  const { rows } = await sql<Row>`
    select id, centre_id as "centreId", slug, title, presentation, state, version from training.cycle
    where ${"centreId" in by ? sql`centre_id = ${by.centreId}` : sql`state = 'published'`} order by title, id`.execute(
    training(tx),
  )
  return await withCourses(tx, rows)
}

export async function findCycle(tx: Tx, by: { slug: string } | { centreId: string; id: string }) {
  if ("id" in by && !isUuid(by.id)) return undefined
  const { rows } = await sql<Row>`
    select id, centre_id as "centreId", slug, title, presentation, state, version from training.cycle
    where ${"slug" in by ? sql`slug = ${by.slug}` : sql`centre_id = ${by.centreId} and id = ${by.id}`}`.execute(
    training(tx),
  )
  const [cycle] = await withCourses(tx, rows)
  return cycle
}

async function withCourses(tx: Tx, cycles: Row[]): Promise<CycleLine[]> {
  const { rows } = await sql<CycleLine["courses"][number] & { cycleId: string }>`
    select k.cycle_id as "cycleId", c.id, c.slug, c.title, c.state, c.minutes, k.required
    from training.cycle_course k join training.course c on c.id = k.course_id
    where k.cycle_id = any (${cycles.map(({ id }) => id)}::uuid[]) order by k.position`.execute(training(tx))
  return cycles.map((cycle) => ({
    ...cycle,
    courses: rows.filter(({ cycleId }) => cycleId === cycle.id).map(({ cycleId: _, ...course }) => course),
  }))
}

export interface CycleProgress {
  personId: string
  /** Null once erased. */
  name: string | null
  joinedOn: string
  leftOn: string | null
  /** The courses followed: those in a held session of which this person was present. */
  done: string[]
}

/** How far each person of a cycle is: presence on the ledger says it, nothing is ticked. */
export async function cycleProgress(tx: Tx, centreId: string, cycleId: string): Promise<CycleProgress[]> {
  const { rows } = await sql<Omit<CycleProgress, "name">>`
    select m.person_id as "personId", m.joined_on as "joinedOn", m.left_on as "leftOn",
      coalesce(array_agg(distinct s.course_id) filter (where s.course_id is not null), '{}') as done
    from training.cycle_member m
    left join (
      select p.person_id, s.course_id from training.course_session s
      join training.cycle_course k on k.course_id = s.course_id and k.cycle_id = ${cycleId}
      join activity.published_participation p on p.activity_id = s.activity_id and p.role = 'participant' and cardinality(p.counted_years) > 0
    ) s on s.person_id = m.person_id
    where m.centre_id = ${centreId} and m.cycle_id = ${cycleId}
    group by m.centre_id, m.cycle_id, m.person_id order by m.left_on is not null, m.joined_on, m.person_id`.execute(
    training(tx),
  )
  const names = await personNames(
    tx,
    rows.map(({ personId }) => personId),
  )
  return rows.map((row) => ({ ...row, name: names.get(row.personId)?.name ?? null }))
}
