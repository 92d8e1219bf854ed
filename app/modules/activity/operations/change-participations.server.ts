import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { ParticipationLine } from "../domain/participations-of.ts"
import { activityChanged } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { participationsOf } from "../queries/participations-of.server.ts"
import { besideSealed } from "./beside-sealed.ts"
import { reason } from "./fields.ts"
import type { ParticipationInput } from "./line-input.ts"
import { participationInput } from "./line-input.ts"
import { noteRevision, touchLine } from "./note-revision.server.ts"
import type { OpenLine } from "./open-line.server.ts"
import { openLine } from "./open-line.server.ts"
import { reasonAsked } from "./reason-asked.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import { sealedSlots } from "./sealed-slots.server.ts"
import { settle } from "./settle.server.ts"
import { newIds } from "./write-lines.server.ts"
import { change, insert, withdraw } from "./write-participations.server.ts"

/**
 * Who took part in an activity: added, changed (who and where, whole), withdrawn. Adding needs no reason unless the year is frozen;
 * changing or withdrawing what is written does. Of a slot that a validated sheet answers for nothing else is said here (`sealedSlots`).
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
    const { centreId, activityId, withdrawn } = input
    const own = { centreId, activityId }
    const line = await openLine(tx, centreId, activityId)
    if (line === undefined) return refused("activity_refused_unknown_activity")
    const afterFreeze = line.frozenYears.length > 0
    if (input.reason === "" && (afterFreeze || input.changed.length + withdrawn.length > 0))
      return refused(reasonAsked(line))
    const before = await participationsOf(tx, centreId, activityId)
    const known = new Set(before.map(({ id }) => id))
    if ([...input.changed.map(({ id }) => id), ...withdrawn].some((id) => !known.has(id)))
      return refused("activity_refused_unknown_participation")
    const allowed = besideSealed(line, before, input, await sealedSlots(tx, own))
    if (allowed === undefined) return refused("activity_refused_sealed")
    const { added, changed } = allowed
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
    // By identifiers alone, which become pseudonyms: a name would outlive its erasure here.
    const touched = (rows: typeof after, ids: ReadonlySet<string>) =>
      rows.filter(({ id }) => ids.has(id)).map(({ personName: _, structureName: __, ...said }) => said)
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
    await emit(activityChanged, { ...own, change: "participations", expected: expectedNow(before, added, changed) })
    return done({ id: activityId })
  },
})

/** People of the directory who are there from this change on. */
function expectedNow(
  before: readonly ParticipationLine[],
  added: readonly ParticipationInput[],
  changed: readonly (ParticipationInput & { id: string })[],
): string[] {
  const away = new Set(before.filter(({ presences }) => presences.length === 0).map(({ id }) => id))
  const back = changed.filter(({ id, presences }) => away.has(id) && presences.length > 0)
  return [...added, ...back].flatMap(({ personId }) => personId ?? [])
}

function presencesElsewhere(line: OpenLine, written: readonly ParticipationInput[]): boolean {
  const own = new Set(line.slots.map(({ id }) => id))
  return written.some(({ presences }) => presences !== "all" && presences.some(({ slotId }) => !own.has(slotId)))
}

function namedTwice(people: readonly { personId: string | null; role: string }[]): boolean {
  const named = people.flatMap(({ personId, role }) => (personId === null ? [] : [`${personId} ${role}`]))
  return new Set(named).size < named.length
}
