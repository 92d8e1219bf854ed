import { z } from "zod"
import { changeParticipations, participationsOf } from "#modules/activity/index.server.ts"
import { findStructure } from "#modules/directory/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findEnrolment } from "../queries/enrolment-rows.server.ts"
import { agenda } from "../tables.server.ts"

/** Staff says which structure of the directory somebody typed; the ledger's participation, when a place is held, is of that structure from then on. */
export const tieStructure = operation({
  name: "agenda.tie-structure",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), enrolmentId: z.uuid(), structureId: z.uuid() }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, enrolmentId } = input
    const enrolment = await findEnrolment(tx, centreId, enrolmentId)
    if (enrolment === undefined) return refused("agenda_refused_unknown_enrolment")
    const structure = await findStructure(tx, input.structureId)
    if (structure === undefined) return refused("activity_refused_unknown_structure")
    await agenda(tx)
      .updateTable("agenda.enrolment")
      .set({ structure_id: structure.id, structure_typed: "" })
      .where("centre_id", "=", centreId)
      .where("id", "=", enrolmentId)
      .execute()
    audit({ subject: { kind: "agenda.enrolment", id: enrolmentId }, details: { structureId: structure.id } })
    const { participationId: id, activityId, personId } = enrolment
    if (id === null || personId === null) return done({ id: enrolmentId })
    const own = (await participationsOf(tx, centreId, activityId)).find((one) => one.id === id)
    if (own === undefined) return done({ id: enrolmentId })
    const changed = [{ id, personId, structureId: structure.id, role: own.role, presences: own.presences }]
    const written = await changeParticipations.within(work, {
      centreId,
      activityId,
      changed,
      reason: m.agenda_reason_tied(),
    })
    return written.kind === "done" ? done({ id: enrolmentId }) : written
  },
})
