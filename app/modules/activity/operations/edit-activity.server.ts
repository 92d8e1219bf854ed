import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { reason } from "./fields.ts"
import { headFields, slotInput } from "./line-input.ts"
import { headRow } from "./line-rows.ts"
import { noteRevision } from "./note-revision.server.ts"
import { openLine } from "./open-line.server.ts"
import { reasonAsked } from "./reason-asked.ts"
import { replaceSlots } from "./replace-slots.server.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import { settle } from "./settle.server.ts"
import { funderRow, partners } from "./write-lines.server.ts"

const slotOfLine = slotInput.and(z.object({ id: z.uuid().optional() }))

/**
 * Changes what a line says of itself, its slots and funders, when `version` is the one that was read. A slot that is moved keeps
 * who was there; one that people were in is not removed. Of a line that counts, the reason is asked for.
 */
export const editActivity = operation({
  name: "activity.edit",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    ...headFields,
    centreId: z.uuid(),
    activityId: z.uuid(),
    version: z.coerce.number().int(),
    reason,
    slots: z.array(slotOfLine).min(1, "activity_error_no_slot").max(400),
  }),
  async run({ tx, caller, now, input, audit, emit }) {
    const { centreId, activityId } = input
    const own = { centre_id: centreId, activity_id: activityId }
    const line = await openLine(
      tx,
      centreId,
      activityId,
      input.slots.map(({ date }) => date),
    )
    if (line === undefined) return refused("activity_refused_unknown_activity")
    if (line.version !== input.version) return refused("activity_refused_changed_meanwhile")
    if (input.reason === "" && (line.status === "held" || line.frozenYears.length > 0))
      return refused(reasonAsked(line))
    const found = await resolveReferences(tx, centreId, {
      ...nothingAsked,
      themes: [input.themeId],
      territories: [input.territoryId],
      series: [input.seriesId],
      structures: input.funders.map(({ structureId }) => structureId),
      centres: partners(input, centreId),
    })
    if (found.kind === "missing") return refused(found.refusal)
    const before = await wholeLine(tx, centreId, activityId)
    if (!(await replaceSlots(tx, own, line, input.slots))) return refused("activity_refused_slot_with_people")
    const db = activity(tx)
    await db
      .updateTable("activity.activity")
      .set({ ...headRow(input, found.resolved), version: line.version + 1, updated_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", activityId)
      .execute()
    await db
      .deleteFrom("activity.activity_centre")
      .where("activity_id", "=", activityId)
      .where("lead", "=", false)
      .execute()
    for (const centre_id of partners(input, centreId))
      await db
        .insertInto("activity.activity_centre")
        .values({ activity_id: activityId, centre_id, lead: false })
        .execute()
    await db
      .deleteFrom("activity.funder")
      .where("centre_id", "=", centreId)
      .where("activity_id", "=", activityId)
      .execute()
    const funders = input.funders.map((funder, position) => funderRow(own, funder, position))
    if (funders.length > 0) await db.insertInto("activity.funder").values(funders).execute()
    const after = await wholeLine(tx, centreId, activityId)
    const afterFreeze = line.frozenYears.length > 0
    await noteRevision(tx, caller, now, {
      centreId,
      activityId,
      action: "edited",
      reason: input.reason,
      afterFreeze,
      before,
      after,
    })
    await settle(tx, centreId, [activityId])
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { reason: input.reason, afterFreeze } })
    await emit(activityChanged, { centreId, activityId, change: "edited" })
    return done({ id: activityId })
  },
})

/** A line, its slots, centres and funders, for a revision to keep. */
async function wholeLine(tx: Tx, centreId: string, activityId: string) {
  const db = activity(tx)
  const head = await db
    .selectFrom("activity.activity")
    .select([
      "kind",
      "title",
      "theme_id",
      "territory_id",
      "place",
      "series_id",
      "mode",
      "chapter",
      "also_in",
      "visibility",
      "note",
      "status",
    ])
    .where("centre_id", "=", centreId)
    .where("id", "=", activityId)
    .executeTakeFirst()
  const slots = await db
    .selectFrom("activity.slot")
    .select(["id", "date", "halves", "starts", "ends", "day_part", "minutes", "state"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("date")
    .orderBy("id")
    .execute()
  const funders = await db
    .selectFrom("activity.funder")
    .select(["name", "structure_id", "amount_cents"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("position")
    .execute()
  const centres = await db
    .selectFrom("activity.activity_centre")
    .select("centre_id")
    .where("activity_id", "=", activityId)
    .orderBy("centre_id")
    .execute()
  return { head, slots, funders, centres: centres.map(({ centre_id }) => centre_id) }
}
