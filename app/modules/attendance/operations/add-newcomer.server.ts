import { z } from "zod"
import { ledgerStructureKinds } from "#modules/activity/index.ts"
import { findPerson, findStructure } from "#modules/directory/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendeeOfPerson } from "../queries/attendee-of-person.server.ts"
import { attendance } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { deviceTime, drawing, halfDayFields, line, optionalId, shownDay } from "./fields.ts"
import { keepSignature } from "./keep-signature.server.ts"
import { newcomerRow } from "./newcomer-row.ts"
import { openHalfDay } from "./open-half-day.server.ts"

/**
 * Somebody who came unannounced, by the directory or by name, or a group that is counted: written on the sheet as there. Sent again, with the same
 * identifiers, it changes nothing.
 */
export const addNewcomer = operation({
  name: "attendance.add-newcomer",
  permission: permissions["attendance.sign-in"],
  centre: (input) => input.centreId,
  input: z.object({
    ...halfDayFields,
    id: z.uuid(),
    signatureId: z.uuid(),
    personId: optionalId,
    givenName: line(100),
    familyName: line(100),
    structureId: optionalId,
    structureName: line(300),
    structureKind: z.enum(ledgerStructureKinds).default("none"),
    people: z.coerce.number().int().min(1).max(10_000).default(1),
    drawing,
    signedAt: deviceTime,
    signedFor: shownDay,
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, people, personId, structureId } = input
    const halfDay = await openHalfDay(tx, input, now)
    if (halfDay === undefined) return refused("attendance_refused_unknown_activity")
    const person = personId === null ? undefined : await findPerson(tx, centreId, personId)
    if (personId !== null && person === undefined) return refused("attendance_refused_unknown_person")
    if (structureId !== null && (await findStructure(tx, structureId)) === undefined)
      return refused("attendance_refused_unknown_structure")
    if (people === 1 && person === undefined && input.familyName === "")
      return invalid({ familyName: [m.attendance_error_name()] })
    // Somebody of the directory who stands on the sheet already is that line.
    const attendeeId = (person && (await attendeeOfPerson(tx, input, person.id))) ?? input.id
    const named = person ?? {
      givenName: people > 1 ? "" : input.givenName,
      familyName: people > 1 ? "" : input.familyName,
    }
    if (attendeeId === input.id)
      await attendance(tx)
        .insertInto("attendance.newcomer")
        .values(newcomerRow({ ...input, personId: person?.id ?? null, ...named, email: null, source: "trainer" }, now))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    const state = await keepSignature(
      tx,
      input,
      halfDay,
      {
        id: input.signatureId,
        attendeeId,
        way: input.drawing === null ? "checked" : "drawn",
        drawing: input.drawing,
        source: "trainer",
        signedAt: input.signedAt,
        signedFor: input.signedFor,
        accountId: accountIdOf(caller),
      },
      now,
    )
    audit({ subject: { kind: "attendance.newcomer", id: input.id }, details: { slotId: input.slotId, people, state } })
    return done({ id: attendeeId, state })
  },
})
