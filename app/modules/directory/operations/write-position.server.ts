import { z } from "zod"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { directory } from "../tables.server.ts"
import { line, optionalDay, optionalEmail } from "./fields.ts"
import { lockPerson } from "./lock-person.server.ts"
import { refreshCard } from "./refresh-card.server.ts"

/** Writes a function of a person in a structure: a new one, or the one of `positionId`. It runs from a day to a day, both open when unknown. */
export const writePosition = operation({
  name: "directory.write-position",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    personId: z.uuid(),
    positionId: z.string().default(""),
    structureId: z.string().default(""),
    title: line(200),
    email: optionalEmail,
    phone: line(40),
    fromOn: optionalDay,
    toOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, personId, positionId, fromOn, toOn } = input
    if (fromOn !== null && toOn !== null && toOn < fromOn) return invalid({ toOn: [m.directory_error_ends_before()] })
    if ((await lockPerson(tx, centreId, personId)) === undefined) return refused("directory_refused_unknown_person")
    const structure = await findStructure(tx, input.structureId)
    if (structure === undefined) return invalid({ structure: [m.directory_error_choose_structure()] })
    const columns = {
      structure_id: structure.id,
      title: input.title,
      email: input.email,
      phone: input.phone === "" ? null : input.phone,
      from_on: fromOn,
      to_on: toOn,
    }
    if (isUuid(positionId)) {
      const changed = await directory(tx)
        .updateTable("directory.position")
        .set(columns)
        .where("centre_id", "=", centreId)
        .where("person_id", "=", personId)
        .where("id", "=", positionId)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return refused("directory_refused_changed_meanwhile")
    } else {
      await directory(tx)
        .insertInto("directory.position")
        .values({ centre_id: centreId, person_id: personId, ...columns })
        .execute()
    }
    await refreshCard(tx, centreId, personId)
    audit({ subject: { kind: "directory.person", id: personId }, details: { structure: structure.id } })
    return done({ personId })
  },
})
