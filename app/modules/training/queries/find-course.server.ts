import { sql } from "kysely"
import { centreNames } from "#modules/centre/index.server.ts"
import { structureNames } from "#modules/directory/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { CourseKind, CourseState, TeachingMode, TextPart } from "../domain/course.ts"
import type { F3Line } from "../domain/return-lines.ts"
import { training } from "../tables.server.ts"

export interface CourseSheet {
  id: string
  centreId: string
  slug: string
  kind: CourseKind
  title: string
  state: CourseState
  themeId: string | null
  language: string
  mode: TeachingMode
  dayParts: number
  minutes: number
  priceCents: number | null
  priceNote: string
  capacity: number | null
  certifying: boolean
  certification: string
  objective: F3Line
  nsf: string
  formacodes: string[]
  romes: string[]
  publicCodes: string[]
  entryLevel: string
  pathKind: string
  contact: string
  contactEmail: string
  contactPhone: string
  structureId: string | null
  territoryId: string | null
  version: number
  updatedAt: Date
  texts: Partial<Record<TextPart, string>>
  textDates: Partial<Record<TextPart, { version: number; writtenOn: string }>>
}

/** The sheet of a course by its address or its identifier; undefined when there is none. */
export async function findCourse(tx: Tx, by: { slug: string } | { id: string }): Promise<CourseSheet | undefined> {
  const db = training(tx)
  const { rows } = await sql<Omit<CourseSheet, "texts" | "textDates">>`
    select id, centre_id as "centreId", slug, kind, title, state, theme_id as "themeId", language, mode, day_parts as "dayParts", minutes,
      price_cents as "priceCents", price_note as "priceNote", capacity, certifying, certification, objective, nsf, formacodes, romes,
      public_codes as "publicCodes", entry_level as "entryLevel", path_kind as "pathKind", contact, contact_email as "contactEmail",
      contact_phone as "contactPhone", structure_id as "structureId", territory_id as "territoryId", version, updated_at as "updatedAt"
    from training.course where ${"slug" in by ? sql`slug = ${by.slug}` : sql`id = ${by.id}`}`.execute(db)
  const [course] = rows
  if (course === undefined) return undefined
  const { rows: texts } = await sql<{ part: TextPart; version: number; body: string; writtenOn: string }>`
    select distinct on (part) part, version, body, written_on as "writtenOn" from training.course_text where course_id = ${course.id}
    order by part, version desc`.execute(db)
  return {
    ...course,
    texts: Object.fromEntries(texts.map(({ part, body }) => [part, body])),
    textDates: Object.fromEntries(texts.map(({ part, version, writtenOn }) => [part, { version, writtenOn }])),
  }
}

/** Who offers it, the centre that leads first; its theme, who ordered it and where, in words. */
export async function namesOfCourse(tx: Tx, course: CourseSheet, locale: Locale) {
  const carriers = await training(tx)
    .selectFrom("training.course_carrier")
    .select(["centre_id", "structure_id"])
    .where("course_id", "=", course.id)
    .orderBy("position")
    .execute()
  const centres = await centreNames(tx)
  const structures = await structureNames(tx, [
    ...carriers.flatMap(({ structure_id }) => structure_id ?? []),
    course.structureId ?? "",
  ])
  const theme = await conceptNames(tx, course.themeId === null ? [] : [course.themeId], locale)
  const place = await territoriesById(tx, course.territoryId === null ? [] : [course.territoryId])
  const ids = { centres: carriers.flatMap(({ centre_id }) => centre_id ?? []) }
  return {
    offeredBy: [
      ...[course.centreId, ...ids.centres].flatMap((id) => {
        const centre = centres.get(id)
        return centre === undefined ? [] : [{ name: centre.name, slug: centre.slug }]
      }),
      ...carriers.flatMap(({ structure_id }) => {
        const structure = structures.get(structure_id ?? "")
        return structure === undefined ? [] : [{ name: structure.name, slug: null }]
      }),
    ],
    carrierCentres: ids.centres,
    carrierStructures: carriers.flatMap(({ structure_id }) => {
      const structure = structures.get(structure_id ?? "")
      return structure === undefined ? [] : [{ id: structure.id, name: structure.name }]
    }),
    theme: theme.get(course.themeId ?? "")?.name ?? "",
    structure: structures.get(course.structureId ?? "")?.name ?? "",
    territory: place.get(course.territoryId ?? "")?.name ?? "",
  }
}

/** What each text of a course was, version by version, the newest first. */
export async function textHistory(tx: Tx, courseId: string) {
  const rows = await training(tx)
    .selectFrom("training.course_text")
    .select(["part", "version", "body", "written_on as writtenOn"])
    .where("course_id", "=", courseId)
    .orderBy("written_on", "desc")
    .orderBy("version", "desc")
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, part: row.part as TextPart }))
}
