import { z } from "zod"
import { withdrawActivity } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { administersInstallation, hasRole } from "#platform/session/actor.ts"
import { permissions } from "../permissions.ts"
import { support } from "../tables.server.ts"
import { recordCall } from "./record-call.server.ts"

const input = z.object({ centreId: z.uuid(), callId: z.uuid() })

/** A centre takes over a call that another took down for it: from then on it is an act of its ledger. */
export const takeOverCall = operation({
  name: "support.take-over-call",
  permission: permissions["support.take-calls"],
  centre: (call) => call.centreId,
  input,
  async run(work) {
    const { tx, now, audit } = work
    const { centreId, callId } = work.input
    const call = await openCall(tx, centreId, callId)
    if (call === undefined || call.taken_at !== null) return refused("support_refused_call_taken")
    const recorded = await recordCall(work, centreId, call)
    if (recorded.kind !== "done") return recorded
    await change(tx, centreId, callId, { taken_at: now, activity_id: recorded.value.activityId })
    audit({ subject: { kind: "support.call", id: callId } })
    return done({ id: callId })
  },
})

/** The caller was called back: the name and number are not needed any more. */
export const noteCalledBack = operation({
  name: "support.note-called-back",
  permission: permissions["support.take-calls"],
  centre: (call) => call.centreId,
  input,
  async run({ tx, now, input: { centreId, callId }, audit }) {
    const call = await openCall(tx, centreId, callId)
    if (call === undefined || call.called_back_at !== null) return refused("support_refused_unknown_call")
    if (call.taken_at === null) return refused("support_refused_take_first")
    await change(tx, centreId, callId, { called_back_at: now, callback: "", callback_until: null })
    audit({ subject: { kind: "support.call", id: callId } })
    return done({ id: callId })
  },
})

/** Takes back a call that was typed by mistake: by the centre that it is for, or by the one that typed it while nobody took it over. */
export const withdrawCall = operation({
  name: "support.withdraw-call",
  permission: permissions["support.take-calls"],
  centre: (call) => call.centreId,
  input,
  async run(work) {
    const { tx, caller, now, audit } = work
    const { centreId, callId } = work.input
    const call = await support(tx)
      .selectFrom("support.call")
      .selectAll()
      .where("id", "=", callId)
      .where((row) => row.or([row("centre_id", "=", centreId), row("typed_centre_id", "=", centreId)]))
      .where("withdrawn_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (call === undefined) return refused("support_refused_unknown_call")
    const serves = administersInstallation(caller.actor) || hasRole(caller.actor, "staff", call.centre_id)
    if (!serves && call.taken_at !== null) return refused("support_refused_call_taken")
    await change(tx, call.centre_id, callId, { withdrawn_at: now, callback: "", callback_until: null })
    if (call.activity_id !== null) {
      const reason = m.support_reason_withdrawn()
      const taken = await withdrawActivity.within(work, {
        centreId: call.centre_id,
        activityId: call.activity_id,
        reason,
      })
      if (taken.kind !== "done") return taken
    }
    audit({ subject: { kind: "support.call", id: callId } })
    return done({ id: callId })
  },
})

async function openCall(tx: Tx, centreId: string, callId: string) {
  return await support(tx)
    .selectFrom("support.call")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", callId)
    .where("withdrawn_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
}

interface Change {
  taken_at?: Date
  activity_id?: string
  called_back_at?: Date
  withdrawn_at?: Date
  callback?: string
  callback_until?: null
}

async function change(tx: Tx, centreId: string, callId: string, changed: Change): Promise<void> {
  await support(tx)
    .updateTable("support.call")
    .set(changed)
    .where("centre_id", "=", centreId)
    .where("id", "=", callId)
    .execute()
}
