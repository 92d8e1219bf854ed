import { z } from "zod"
import { recordActivity, restateActivity, withdrawActivity } from "#modules/activity/index.server.ts"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { slotOfTalk } from "../domain/entry-slot.ts"
import { permissions } from "../permissions.ts"
import { openInterview } from "../queries/list-interviews.server.ts"
import { support } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { day, filledLine, line, minutes, optionalDay, optionalId, territory, text, version } from "./fields.ts"
import { isToCome } from "./is-to-come.server.ts"

/** Writes an advisory interview, or says it anew: a line of the ledger, in minutes, named or counted. */
export const writeInterview = operation({
  name: "support.write-interview",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    interviewId: z.string().default(""),
    version: version.default(0),
    onDate: day,
    minutes,
    personId: optionalId,
    structureId: optionalId,
    structureKind: z.enum(ledgerStructureKinds).default("none"),
    territoryId: territory,
    themeId: optionalId,
    question: filledLine(300),
    answer: text(8000),
    followUp: line(300),
    followUpOn: optionalDay,
    reason: line(1000),
    formId,
  }),
  async run(work) {
    const { tx, caller, now, input, audit } = work
    const { centreId, personId, structureId, structureKind, themeId, territoryId } = input
    if (input.followUp === "" && input.followUpOn !== null) return invalid({ followUp: [m.support_error_which_step()] })
    if (await isToCome(tx, centreId, input.onDate, now)) return invalid({ onDate: [m.support_error_day_to_come()] })
    const before = isUuid(input.interviewId) ? await openInterview(tx, centreId, input.interviewId) : undefined
    if (isUuid(input.interviewId) && before === undefined) return refused("support_refused_unknown_interview")
    if (before !== undefined && before.version !== input.version) return refused("support_refused_changed_meanwhile")
    const told = {
      centreId,
      kind: "interview",
      title: input.question,
      themeId,
      territoryId,
      slots: [slotOfTalk(input.onDate, input.minutes)],
      participations: [{ personId, structureId, structureKind, people: 1 }],
    }
    const columns = {
      on_date: input.onDate,
      minutes: input.minutes,
      person_id: personId,
      structure_id: structureId,
      structure_kind: structureKind,
      territory_id: territoryId,
      theme_id: themeId,
      question: input.question,
      answer: input.answer,
      follow_up: input.followUp,
      follow_up_on: input.followUp === "" ? null : input.followUpOn,
    }
    const db = support(tx)
    if (before !== undefined) {
      const reason = input.reason === "" ? m.support_reason_interview() : input.reason
      const said = await restateActivity.within(work, { ...told, activityId: before.activityId, reason })
      if (said.kind !== "done") return said
      await db
        .updateTable("support.interview")
        .set({ ...columns, version: before.version + 1 })
        .where("centre_id", "=", centreId)
        .where("id", "=", before.id)
        .execute()
      audit({ subject: { kind: "support.interview", id: before.id } })
      return done({ id: before.id })
    }
    const recorded = await recordActivity.within(work, { ...told, status: "held", reason: input.reason })
    if (recorded.kind !== "done") return recorded
    const { id } = await db
      .insertInto("support.interview")
      .values({
        centre_id: centreId,
        ...columns,
        activity_id: recorded.value.ids[0] ?? "",
        officer_id: accountIdOf(caller),
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "support.interview", id } })
    return done({ id })
  },
})

/** Takes back an interview that was typed by mistake: it counts no more. */
export const withdrawInterview = operation({
  name: "support.withdraw-interview",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), interviewId: z.uuid(), reason: line(1000) }),
  async run(work) {
    const { tx, now, input, audit } = work
    const row = await support(tx)
      .updateTable("support.interview")
      .set({ withdrawn_at: now })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.interviewId)
      .where("withdrawn_at", "is", null)
      .returning(["id", "activity_id"])
      .executeTakeFirst()
    if (row === undefined) return refused("support_refused_unknown_interview")
    const reason = input.reason === "" ? m.support_reason_withdrawn() : input.reason
    const taken = await withdrawActivity.within(work, { centreId: input.centreId, activityId: row.activity_id, reason })
    if (taken.kind !== "done") return taken
    audit({ subject: { kind: "support.interview", id: row.id } })
    return done({ id: row.id })
  },
})
