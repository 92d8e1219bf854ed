import { z } from "zod"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { mandateRoles } from "../domain/mandate-role.ts"
import { permissions } from "../permissions.ts"
import { findPerson } from "../queries/find-person.server.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { directory } from "../tables.server.ts"
import { line, optionalDay, rowVersion } from "./fields.ts"

/** Writes who sits on the board of a centre, in which college, from when; a person, a structure, or one for the other. */
export const writeMandate = operation({
  name: "directory.write-mandate",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    mandateId: z.string().default(""),
    version: rowVersion,
    structureId: z.string().default(""),
    personId: z.string().default(""),
    college: line(100),
    role: z.enum(mandateRoles),
    fromOn: optionalDay,
    toOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, fromOn, toOn } = input
    if (fromOn === null) return invalid({ fromOn: [m.directory_error_mandate_from()] })
    if (toOn !== null && toOn < fromOn) return invalid({ toOn: [m.directory_error_ends_before()] })
    const structure = await findStructure(tx, input.structureId)
    const person = await findPerson(tx, centreId, input.personId)
    if (structure === undefined && person === undefined) return invalid({ person: [m.directory_error_mandate_whose()] })
    const columns = {
      structure_id: structure?.id ?? null,
      person_id: person?.id ?? null,
      college: input.college,
      role: input.role,
      from_on: fromOn,
      to_on: toOn,
    }
    const db = directory(tx)
    if (isUuid(input.mandateId)) {
      const changed = await db
        .updateTable("directory.mandate")
        .set((row) => ({ ...columns, version: row("version", "+", 1) }))
        .where("centre_id", "=", centreId)
        .where("id", "=", input.mandateId)
        .where("version", "=", input.version)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return refused("directory_refused_changed_meanwhile")
    } else {
      await db
        .insertInto("directory.mandate")
        .values({ centre_id: centreId, ...columns })
        .execute()
    }
    audit({ subject: { kind: "directory.mandate", id: person?.id ?? structure?.id ?? "" } })
    return done({ structureId: structure?.id ?? null, personId: person?.id ?? null })
  },
})
