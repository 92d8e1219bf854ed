import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { CourseKind, CourseState } from "../domain/course.ts"
import { training } from "../tables.server.ts"

export interface CourseLine {
  id: string
  centreId: string
  slug: string
  kind: CourseKind
  title: string
  state: CourseState
  themeId: string | null
  dayParts: number
  minutes: number
  priceCents: number | null
  objectives: string
  /** Sessions to come that the caller may see, and the day of the first. */
  coming: number
  nextOn: string | null
}

export interface CourseFilter {
  /** Led or carried by this centre. */
  centreId?: string | undefined
  published?: boolean | undefined
  kind?: string | undefined
  themeId?: string | undefined
  text?: string | undefined
  today: string
}

/** Courses by title, a page of them, with how many there are. */
export async function listCourses(tx: Tx, filter: CourseFilter, page: number, perPage: number) {
  const words = (filter.text ?? "").split(/\s+/).filter((word) => word !== "")
  const conditions = [
    sql`true`,
    ...(filter.published ? [sql`c.state = 'published'`] : []),
    ...(filter.centreId
      ? [
          sql`(c.centre_id = ${filter.centreId} or exists (select from training.course_carrier k where k.course_id = c.id and k.centre_id = ${filter.centreId}))`,
        ]
      : []),
    ...(filter.kind ? [sql`c.kind = ${filter.kind}`] : []),
    ...(filter.themeId ? [sql`c.theme_id = ${filter.themeId}`] : []),
    ...words.map(
      (word) =>
        sql`(public.unaccent(c.title) ilike '%' || public.unaccent(${escaped(word)}) || '%' or public.unaccent(coalesce(t.body, '')) ilike '%' || public.unaccent(${escaped(word)}) || '%')`,
    ),
  ]
  const { rows } = await sql<CourseLine & { total: number }>`
    select c.id, c.centre_id as "centreId", c.slug, c.kind, c.title, c.state, c.theme_id as "themeId", c.day_parts as "dayParts", c.minutes,
      c.price_cents as "priceCents", coalesce(t.body, '') as objectives, coalesce(s.coming, 0)::int as coming, s.next_on as "nextOn",
      count(*) over ()::int as total
    from training.course c
    left join lateral (
      select body from training.course_text where course_id = c.id and part = 'objectives' order by version desc limit 1
    ) t on true
    left join lateral (
      select count(*) as coming, min(d.first_on) as next_on
      from training.course_session session
      join activity.published_activity a on a.id = session.activity_id and a.status = 'planned'
      cross join lateral (select min(date) as first_on from activity.published_slot slot where slot.activity_id = a.id and slot.state <> 'cancelled') d
      where session.course_id = c.id and d.first_on >= ${filter.today}
    ) s on true
    where ${sql.join(conditions, sql` and `)}
    order by public.unaccent(lower(c.title)), c.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(
    training(tx),
  )
  return { total: rows[0]?.total ?? 0, courses: rows }
}

function escaped(word: string): string {
  return word.replaceAll(/[\\%_]/g, "\\$&")
}

/** Courses to choose from in a form: those of a centre that are not withdrawn, by title. */
export async function courseChoices(
  tx: Tx,
  centreId: string,
): Promise<{ value: string; label: string; kind: CourseKind }[]> {
  const { rows } = await sql<{ value: string; label: string; kind: CourseKind }>`
    select id as value, title as label, kind from training.course c where state <> 'withdrawn' and (c.centre_id = ${centreId}
      or exists (select from training.course_carrier k where k.course_id = c.id and k.centre_id = ${centreId}))
    order by public.unaccent(lower(title)), id`.execute(training(tx))
  return rows
}
