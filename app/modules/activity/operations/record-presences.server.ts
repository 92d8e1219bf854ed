import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { reason } from "./fields.ts"
import { presenceFields, whoFields } from "./line-input.ts"
import { participationRow, presenceRow } from "./line-rows.ts"
import { noteRevision, touchLine } from "./note-revision.server.ts"
import type { OpenLine } from "./open-line.server.ts"
import { openLine } from "./open-line.server.ts"
import { reasonAsked } from "./reason-asked.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import { settle } from "./settle.server.ts"

const newcomerInput = z
  .object({ ...whoFields, id: z.uuid() })
  .refine(({ personId, people }) => personId === null || people === 1, {
    error: "activity_error_one_person",
    path: ["people"],
  })
type Newcomer = z.output<typeof newcomerInput>

const saidPresence = z.object({ participationId: z.uuid(), ...presenceFields })
type SaidPresence = z.output<typeof saidPresence>

/**
 * Who was in one slot, whole: those not named were not there. `held`: the slot took place, and with it the activity; its other slots stay as they
 * are. Who came unannounced is added with the identifier given. Of a slot that counts already, the reason is asked for.
 */
export const recordPresences = operation({
  name: "activity.record-presences",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    slotId: z.uuid(),
    held: z.boolean(),
    reason,
    added: z.array(newcomerInput).max(2000).default([]),
    presences: z.array(saidPresence).max(5000),
  }),
  async run({ tx, caller, now, input, audit, emit }) {
    const { centreId, activityId, slotId, added, presences } = input
    const line = await openLine(tx, centreId, activityId)
    const slot = line?.slots.find(({ id }) => id === slotId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    if (slot === undefined || slot.state === "cancelled" || line.status === "cancelled")
      return refused("activity_refused_unknown_slot")
    const afterFreeze = line.frozenYears.length > 0
    if (input.reason === "" && (afterFreeze || (line.status === "held" && slot.state === "held")))
      return refused(reasonAsked(line))
    const found = await resolveReferences(tx, centreId, {
      ...nothingAsked,
      people: added.map(({ personId }) => personId),
      structures: added.map(({ structureId }) => structureId),
    })
    if (found.kind === "missing") return refused(found.refusal)
    const before = await presencesIn(tx, centreId, slotId)
    if (added.length > 0)
      await activity(tx)
        .insertInto("activity.participation")
        .values(
          added.map((one: Newcomer) => ({
            centre_id: centreId,
            activity_id: activityId,
            id: one.id,
            ...participationRow(one, found.resolved),
          })),
        )
        .execute()
    if (!(await replacePresences(tx, input))) return refused("activity_refused_unknown_participation")
    if (input.held) await holdSlot(tx, line, centreId, slotId)
    const after = await presencesIn(tx, centreId, slotId)
    await noteRevision(tx, caller, now, {
      centreId,
      activityId,
      action: "participations",
      reason: input.reason,
      afterFreeze,
      before: { slotId, state: slot.state, presences: before },
      after: { slotId, state: input.held ? "held" : slot.state, participations: added, presences: after },
    })
    await touchLine(tx, centreId, activityId, now)
    await settle(tx, centreId, [activityId])
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { slotId, presences: presences.length, added: added.length, reason: input.reason, afterFreeze },
    })
    await emit(activityChanged, { centreId, activityId, change: "participations" })
    return done({ id: activityId })
  },
})

interface Replacing {
  centreId: string
  activityId: string
  slotId: string
  presences: readonly SaidPresence[]
}

/** False when somebody named takes no part in the activity. */
async function replacePresences(tx: Tx, { centreId, activityId, slotId, presences }: Replacing): Promise<boolean> {
  const db = activity(tx)
  const people = await db
    .selectFrom("activity.participation")
    .select(["id", "people"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .execute()
  const known = new Map(people.map((one) => [one.id, one.people]))
  if (presences.some(({ participationId }) => !known.has(participationId))) return false
  const staying = presences.map(({ participationId }) => participationId)
  await db
    .deleteFrom("activity.presence")
    .where("centre_id", "=", centreId)
    .where("slot_id", "=", slotId)
    .$if(staying.length > 0, (gone) => gone.where("participation_id", "not in", staying))
    .execute()
  const rows = presences.map((said) => ({
    centre_id: centreId,
    slot_id: slotId,
    participation_id: said.participationId,
    ...presenceRow(said, known.get(said.participationId) ?? 1),
  }))
  if (rows.length > 0)
    await db
      .insertInto("activity.presence")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["centre_id", "participation_id", "slot_id"]).doUpdateSet((row) => ({
          people: row.ref("excluded.people"),
          minutes: row.ref("excluded.minutes"),
          remote: row.ref("excluded.remote"),
        })),
      )
      .execute()
  return true
}

async function holdSlot(tx: Tx, line: OpenLine, centreId: string, slotId: string): Promise<void> {
  const db = activity(tx)
  await db
    .updateTable("activity.slot")
    .set({ state: "held" })
    .where("centre_id", "=", centreId)
    .where("id", "=", slotId)
    .execute()
  if (line.status === "planned")
    await db
      .updateTable("activity.activity")
      .set({ status: "held" })
      .where("centre_id", "=", centreId)
      .where("id", "=", line.id)
      .execute()
}

async function presencesIn(tx: Tx, centreId: string, slotId: string) {
  return await activity(tx)
    .selectFrom("activity.presence")
    .select(["participation_id as participationId", "people", "minutes", "remote"])
    .where("centre_id", "=", centreId)
    .where("slot_id", "=", slotId)
    .orderBy("participation_id")
    .execute()
}
