import { sql } from "kysely"
import { z } from "zod"
import { addSeries, renameSeries } from "#modules/activity/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { supportStates } from "../domain/support.ts"
import { permissions } from "../permissions.ts"
import { support } from "../tables.server.ts"
import { day, filledLine, line, optionalDay, optionalId, territory, text, ticked, version } from "./fields.ts"
import { showToEveryone } from "./show-to-everyone.server.ts"

/** Opens a support, or says anew what one is: each has its series in the ledger, under which its acts are filed. */
export const writeSupport = operation({
  name: "support.write-support",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    /** Left out for a new one. */
    supportId: z.string().default(""),
    version: version.default(0),
    title: filledLine(200),
    purpose: text(4000),
    territoryId: territory,
    structureIds: z.array(z.uuid()).max(50).default([]),
    themeIds: z.array(z.uuid()).max(20).default([]),
    officerIds: z.array(z.uuid()).max(20).default([]),
    fromOn: day,
    untilOn: optionalDay,
    state: z.enum(supportStates).default("open"),
    published: ticked.default(false),
    nextStep: line(300),
    nextOn: optionalDay,
    nextOwnerId: optionalId,
    formId,
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, title, fromOn, untilOn } = input
    if (untilOn !== null && untilOn < fromOn) return invalid({ untilOn: [m.support_error_ends_before()] })
    if (input.nextStep === "" && input.nextOn !== null) return invalid({ nextStep: [m.support_error_which_step()] })
    if (input.territoryId === null && input.structureIds.length === 0)
      return invalid({ territory: [m.support_error_beside_whom()] })
    const place =
      input.territoryId === null ? undefined : (await territoriesById(tx, [input.territoryId])).get(input.territoryId)
    if (input.territoryId !== null && place === undefined) return refused("support_refused_unknown_territory")
    const db = support(tx)
    // Two who give the same title wait for each other: the second is told that it is taken.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`support titles ${centreId}`}, 0))`.execute(db)
    const same = await db
      .selectFrom("support.support")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("title", "=", title)
      .executeTakeFirst()
    if (same !== undefined && same.id !== input.supportId) return invalid({ title: [m.support_error_title_taken()] })
    const columns = {
      title,
      purpose: input.purpose,
      territory_id: input.territoryId,
      place_ids: place === undefined ? [] : [place.id, ...place.above],
      structure_ids: [...new Set(input.structureIds)],
      theme_ids: [...new Set(input.themeIds)],
      officer_ids: [...new Set(input.officerIds)],
      from_on: fromOn,
      until_on: untilOn,
      state: input.state,
      published: input.published,
      next_step: input.nextStep,
      next_on: input.nextStep === "" ? null : input.nextOn,
      next_owner_id: input.nextStep === "" ? null : input.nextOwnerId,
      updated_at: now,
    }
    if (!isUuid(input.supportId)) {
      const series = await addSeries.within(work, { centreId, kind: "support", name: title })
      if (series.kind !== "done") return series
      const { id } = await db
        .insertInto("support.support")
        .values({ centre_id: centreId, series_id: series.value.id, ...columns })
        .returning("id")
        .executeTakeFirstOrThrow()
      await showToEveryone(tx, centreId, id)
      audit({ subject: { kind: "support.support", id } })
      return done({ id })
    }
    const before = await db
      .selectFrom("support.support")
      .select(["version", "series_id"])
      .where("centre_id", "=", centreId)
      .where("id", "=", input.supportId)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return refused("support_refused_unknown_support")
    if (before.version !== input.version) return refused("support_refused_changed_meanwhile")
    const renamed = await renameSeries.within(work, {
      centreId,
      seriesId: before.series_id,
      name: title,
      closedOn: input.state === "closed" ? untilOn : null,
    })
    if (renamed.kind !== "done") return renamed
    await db
      .updateTable("support.support")
      .set({ ...columns, version: before.version + 1 })
      .where("centre_id", "=", centreId)
      .where("id", "=", input.supportId)
      .execute()
    await showToEveryone(tx, centreId, input.supportId)
    audit({ subject: { kind: "support.support", id: input.supportId } })
    return done({ id: input.supportId })
  },
})
