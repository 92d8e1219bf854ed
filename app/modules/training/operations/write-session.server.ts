import { z } from "zod"
import { recordActivity } from "#modules/activity/index.server.ts"
import { changeAnnouncement, findAgendaItem } from "#modules/agenda/index.server.ts"
import { enrolmentWays } from "#modules/agenda/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { CourseKind } from "../domain/course.ts"
import { ledgerKinds } from "../domain/course.ts"
import { sessionVisibilities } from "../domain/publication.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { announceSession } from "./announce-session.server.ts"
import { price, seats } from "./course-input.ts"
import { line, optionalId, requiredLine } from "./fields.ts"

const sessionFields = {
  centreId: z.uuid(),
  /** Slots, funders, territory and reason are the ledger's own: it says what is wrong with them. */
  slots: z.array(z.unknown()),
  title: requiredLine(300),
  place: line(200),
  room: line(200),
  territoryId: z.string().default(""),
  visibility: z.enum(sessionVisibilities).default("public"),
  /** How one enrols in a session that is published, and until when. */
  enrolment: z.enum(enrolmentWays).default("everyone"),
  closesOn: z.string().default(""),
  capacity: seats,
  price,
  funders: z.array(z.unknown()).default([]),
  reason: z.string().default(""),
}

/** One time a course is taught: a planned (or held) line of the ledger, of the kind that the course's kind is counted under, and its row beside. A planned one stands in the agenda, unless it is the staff's own. */
export const planSession = operation({
  name: "training.plan-session",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({
    ...sessionFields,
    courseId: z.uuid(),
    status: z.enum(["planned", "held"]).default("planned"),
    trainers: z.array(z.uuid()).max(30).default([]),
    seriesId: optionalId,
    participations: z.array(z.unknown()).default([]),
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const course = await findCourse(tx, input.courseId, input.centreId)
    if (course === undefined) return refused("training_refused_unknown_course")
    if (input.visibility === "network" && input.seriesId === null)
      return invalid({ visibility: ["training_error_network"] })
    const id = await newId(tx)
    const recorded = await recordActivity.within(work, {
      ...lineOf(input, course),
      seriesId: input.seriesId,
      status: input.status,
      origin: { kind: "training.session", id },
      participations: [...input.trainers.map((personId) => ({ personId, role: "trainer" })), ...input.participations],
    })
    if (recorded.kind !== "done") return recorded
    const activityId = recorded.value.ids[0] ?? ""
    const capacity = input.capacity ?? course.capacity
    await training(tx)
      .insertInto("training.course_session")
      .values({
        centre_id: input.centreId,
        id,
        course_id: course.id,
        activity_id: activityId,
        capacity,
        room: input.room,
        price_cents: input.price ?? course.price_cents,
        created_at: now,
      })
      .execute()
    if (input.status === "planned" && input.visibility !== "staff") {
      const { centreId, visibility, enrolment, closesOn, room } = input
      const said = { centreId, activityId, courseId: course.id, visibility, enrolment, closesOn, capacity, room }
      const announced = await announceSession(work, said)
      if (announced.kind !== "done") return announced
    }
    audit({ subject: { kind: "training.session", id }, details: { courseId: course.id } })
    return done({ sessionId: id, activityId })
  },
})

/** What a session has of its own: room, places, price; its announcement has the same places. Its dates, people and funders are changed on its line of the ledger. */
export const editSession = operation({
  name: "training.edit-session",
  permission: permissions["training.manage"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), sessionId: z.uuid(), room: line(200), capacity: seats, price }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, sessionId, capacity } = input
    const changed = await training(tx)
      .updateTable("training.course_session")
      .set({ capacity, room: input.room, price_cents: input.price })
      .where("centre_id", "=", centreId)
      .where("id", "=", sessionId)
      .returning("activity_id as activityId")
      .executeTakeFirst()
    if (changed === undefined) return refused("training_refused_unknown_session")
    const item = await findAgendaItem(tx, changed.activityId)
    if (item !== undefined && item.capacity !== capacity) {
      const moved = await changeAnnouncement.within(work, { centreId, activityId: item.id, capacity })
      if (moved.kind !== "done") return moved
    }
    audit({ subject: { kind: "training.session", id: sessionId } })
    return done({ sessionId })
  },
})

type SessionInput = z.output<z.ZodObject<typeof sessionFields>>

function lineOf(
  input: SessionInput,
  course: { kind: CourseKind; theme_id: string | null; mode: string; territory_id: string | null },
) {
  return {
    centreId: input.centreId,
    kind: ledgerKinds[course.kind],
    title: input.title,
    themeId: course.theme_id,
    territoryId: input.territoryId === "" ? course.territory_id : input.territoryId,
    place: input.place,
    mode: course.mode,
    visibility: input.visibility,
    funders: input.funders,
    slots: input.slots,
    reason: input.reason,
  }
}

/** A course that this centre leads or carries: one sheet, several who teach it. */
async function findCourse(tx: Tx, id: string, centreId: string) {
  const db = training(tx)
  const course = await db
    .selectFrom("training.course")
    .select(["centre_id", "id", "kind", "theme_id", "mode", "territory_id", "capacity", "price_cents"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (course === undefined) return undefined
  const carriers = await db
    .selectFrom("training.course_carrier")
    .select("centre_id")
    .where("course_id", "=", id)
    .where("centre_id", "is not", null)
    .execute()
  const all = [course.centre_id, ...carriers.flatMap(({ centre_id }) => centre_id ?? [])]
  if (!all.includes(centreId)) return undefined
  // The line is that of who teaches it: sharing a sheet is not teaching together.
  return { ...course, kind: course.kind as CourseKind }
}

async function newId(tx: Tx): Promise<string> {
  const { id } = await training(tx)
    .selectNoFrom((make) => make.fn<string>("platform.new_id", []).as("id"))
    .executeTakeFirstOrThrow()
  return id
}
