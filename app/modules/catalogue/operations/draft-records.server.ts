import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { withoutEmptyRows } from "../domain/typed-record.ts"
import { permissions } from "../permissions.ts"
import { editableRecord } from "../queries/editable-record.server.ts"
import { catalogue } from "../tables.server.ts"
import { typedInput } from "./typed-input.ts"

/** More than anybody types at once; the oldest must go before a new one comes. */
const mostDrafts = 200

/** Keeps what somebody is typing, right or wrong, as their own: a new draft, or the one they resumed. */
export const saveDraft = operation({
  name: "catalogue.save-draft",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    draftId: z.uuid().nullable(),
    /** The record being edited and the version read. */
    editing: z.object({ permanentId: z.string(), version: z.int() }).nullable(),
    typed: typedInput,
    /** Lines just added to be typed in stay, empty. */
    keepEmptyRows: z.boolean().default(false),
  }),
  async run({ tx, caller, now, input, audit }) {
    if (caller.actor.kind !== "account") return refused("platform_refused_not_allowed")
    const { centreId, draftId, editing } = input
    const record = editing === null ? undefined : await editableRecord(tx, editing.permanentId)
    if (editing !== null && record === undefined) return refused("catalogue_refused_unknown_record")
    const db = catalogue(tx)
    const typed = JSON.stringify(input.keepEmptyRows ? input.typed : withoutEmptyRows(input.typed))
    const base_version = editing?.version ?? null
    if (draftId !== null) {
      const kept = await db
        .updateTable("catalogue.draft")
        .set({ centre_id: centreId, typed, base_version, updated_at: now })
        .where("id", "=", draftId)
        .where("record_id", record === undefined ? "is" : "=", record?.id ?? null)
        .returning("id")
        .executeTakeFirst()
      if (kept !== undefined) return done({ draftId: kept.id })
    }
    const { count } = await db
      .selectFrom("catalogue.draft")
      .select((expression) => expression.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
    if (count >= mostDrafts) return refused("catalogue_refused_many_drafts", { maximum: mostDrafts })
    const { id } = await db
      .insertInto("catalogue.draft")
      .values({
        ...{ account_id: caller.actor.accountId, centre_id: centreId, record_id: record?.id ?? null },
        ...{ base_version, typed, updated_at: now },
      })
      .onConflict((conflict) =>
        conflict
          .columns(["account_id", "record_id"])
          .doUpdateSet({ centre_id: centreId, typed, base_version, updated_at: now }),
      )
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "catalogue.draft", id } })
    return done({ draftId: id })
  },
})

/** Throws away one of one's own drafts. */
export const discardDraft = operation({
  name: "catalogue.discard-draft",
  permission: permissions["catalogue.catalogue"],
  input: z.object({ draftId: z.uuid() }),
  async run({ tx, input, audit }) {
    await catalogue(tx).deleteFrom("catalogue.draft").where("id", "=", input.draftId).execute()
    audit({ subject: { kind: "catalogue.draft", id: input.draftId } })
    return done({})
  },
})
