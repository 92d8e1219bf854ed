import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { participationsOf } from "../queries/participations-of.server.ts"
import { reason } from "./fields.ts"
import type { ParticipationInput } from "./line-input.ts"
import { participationInput } from "./line-input.ts"
import { noteRevision, touchLine } from "./note-revision.server.ts"
import type { OpenLine } from "./open-line.server.ts"
import { openLine } from "./open-line.server.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import { settle } from "./settle.server.ts"
import { newIds } from "./write-lines.server.ts"
import { change, insert, withdraw } from "./write-participations.server.ts"

/**
 * Who took part in an activity: added, changed (who and where, whole), withdrawn. Adding needs no reason unless the year is frozen;
 * changing or withdrawing what is written does.
 */
export const changeParticipations = operation({
  name: "activity.change-participations",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    reason,
    added: z.array(participationInput).max(2000).default([]),
    changed: z
      .array(participationInput.and(z.object({ id: z.uuid() })))
      .max(2000)
      .default([]),
    withdrawn: z.array(z.uuid()).max(2000).default([]),
  }),
  async run({ tx, caller, now, input, audit, emit }) {
    const { centreId, activityId, added, changed, withdrawn } = input
    const line = await openLine(tx, centreId, activityId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    const afterFreeze = line.frozenYears.length > 0
    if (input.reason === "" && (afterFreeze || changed.length + withdrawn.length > 0))
      return refused("activity_refused_reason_counted")
    const before = await participationsOf(tx, centreId, activityId)
    const known = new Set(before.map(({ id }) => id))
    if ([...changed.map(({ id }) => id), ...withdrawn].some((id) => !known.has(id)))
      return refused("activity_refused_unknown_participation")
    const written = [...added, ...changed]
    const found = await resolveReferences(tx, centreId, {
      ...nothingAsked,
      people: written.map(({ personId }) => personId),
      structures: written.map(({ structureId }) => structureId),
    })
    if (found.kind === "missing") return refused(found.refusal)
    if (presencesElsewhere(line, written)) return refused("activity_refused_unknown_slot")
    const replaced = new Set([...withdrawn, ...changed.map(({ id }) => id)])
    const staying = before.filter(({ id }) => !replaced.has(id))
    if (namedTwice([...staying, ...written])) return refused("activity_refused_named_twice")
    const own = { centreId, activityId }
    await withdraw(tx, centreId, withdrawn)
    await change(tx, line, own, changed, found.resolved)
    const ids = await newIds(tx, added.length)
    await insert(
      tx,
      line,
      own,
      added.map((one) => ({ ...one, id: ids.pop() ?? "" })),
      found.resolved,
    )
    const after = await participationsOf(tx, centreId, activityId)
    const touched = (rows: typeof after, ids: ReadonlySet<string>) => rows.filter(({ id }) => ids.has(id))
    const fresh = new Set(after.filter(({ id }) => !known.has(id) || replaced.has(id)).map(({ id }) => id))
    await noteRevision(tx, caller, now, {
      centreId,
      activityId,
      action: "participations",
      reason: input.reason,
      afterFreeze,
      before: { participations: touched(before, replaced) },
      after: { participations: touched(after, fresh) },
    })
    await touchLine(tx, centreId, activityId, now)
    await settle(tx, centreId, [activityId])
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: {
        added: added.length,
        changed: changed.length,
        withdrawn: withdrawn.length,
        reason: input.reason,
        afterFreeze,
      },
    })
    await emit(activityChanged, { centreId, activityId, change: "participations" })
    return done({ id: activityId })
  },
})

function presencesElsewhere(line: OpenLine, written: readonly ParticipationInput[]): boolean {
  const own = new Set(line.slots.map(({ id }) => id))
  return written.some(({ presences }) => presences !== "all" && presences.some(({ slotId }) => !own.has(slotId)))
}

function namedTwice(people: readonly { personId: string | null; role: string }[]): boolean {
  const named = people.flatMap(({ personId, role }) => (personId === null ? [] : [`${personId} ${role}`]))
  return new Set(named).size < named.length
}
