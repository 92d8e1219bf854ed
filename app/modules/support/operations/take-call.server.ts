import { z } from "zod"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { centreNames, findCentre } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { callOutcomes } from "../domain/call.ts"
import { timeIn } from "../domain/time-in.ts"
import { permissions } from "../permissions.ts"
import { callRoute } from "../queries/call-route.server.ts"
import { support } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { filledLine, line, minutes, optionalDay, optionalId, territory, time } from "./fields.ts"
import { recordCall } from "./record-call.server.ts"

/** How long a name and number to call back are kept. */
export const callbackDays = 30

/**
 * Takes down a call of the toll-free number, for the centre that covers the caller's commune (or that the typist chose where several do,
 * or none). One's own is a line of the ledger at once; another's waits in that centre's list until it is taken over.
 */
export const takeCall = operation({
  name: "support.take-call",
  permission: permissions["support.take-calls"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    /** Of who types. */
    centreId: z.uuid(),
    territoryId: territory,
    structureKind: z.enum(ledgerStructureKinds).default("none"),
    subject: filledLine(300),
    minutes,
    outcome: z.enum(callOutcomes).default("answered"),
    callback: line(200),
    forCentreId: optionalId,
    /** For a call typed after the fact. */
    onDate: optionalDay,
    atTime: z.union([time, z.literal("")]).default(""),
    formId,
  }),
  async run(work) {
    const { tx, caller, now, input, audit } = work
    const own = await findCentre(tx, input.centreId)
    if (own === undefined) return refused("support_refused_unknown_centre")
    const today = dateIn(now, own.timezone)
    if (input.onDate !== null && input.onDate > today) return invalid({ onDate: [m.support_error_day_to_come()] })
    if (input.territoryId !== null && (await territoriesById(tx, [input.territoryId])).size === 0)
      return refused("support_refused_unknown_territory")
    const route = await callRoute(tx, input.territoryId, own.id)
    const centreId = input.forCentreId ?? (route.kind === "routed" ? route.centreId : undefined)
    if (centreId === undefined) return invalid({ forCentreId: [m.support_error_which_centre()] })
    if (!(await centreNames(tx)).has(centreId)) return refused("support_refused_unknown_centre")
    const call = {
      on_date: input.onDate ?? today,
      at_time: input.atTime === "" ? timeIn(now, own.timezone) : input.atTime,
      territory_id: input.territoryId,
      structure_kind: input.structureKind,
      subject: input.subject,
      minutes: input.minutes,
      outcome: input.outcome,
    }
    const forgotten = new Date(now.getTime() + callbackDays * 86_400_000)
    const recorded = centreId === own.id ? await recordCall(work, centreId, call) : undefined
    if (recorded !== undefined && recorded.kind !== "done") return recorded
    const { id } = await support(tx)
      .insertInto("support.call")
      .values({
        ...call,
        centre_id: centreId,
        typed_centre_id: own.id,
        typed_by: accountIdOf(caller),
        typed_at: now,
        callback: input.callback,
        callback_until: input.callback === "" ? null : dateIn(forgotten, own.timezone),
        taken_at: recorded === undefined ? null : now,
        activity_id: recorded?.value.activityId ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "support.call", id }, details: { forCentreId: centreId } })
    return done({ id, centreId, own: centreId === own.id })
  },
})
