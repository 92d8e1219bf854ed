import { z } from "zod"
import { done, formId, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { placeOf } from "../queries/place-of.server.ts"
import { probablePeople } from "../queries/probable-people.server.ts"
import { directory } from "../tables.server.ts"
import { line, optionalDay, ticked } from "./fields.ts"
import { holdDirectory } from "./hold-directory.server.ts"
import { personInput } from "./person-input.ts"
import { insertPerson } from "./write-person.server.ts"

/** Enters a person of a centre, with a first function when a structure is given. Refused once, unless `evenSo`, when somebody is probably the same. */
export const createPerson = operation({
  name: "directory.create-person",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: personInput.extend({
    centreId: z.uuid(),
    structureId: z.uuid().nullable().default(null),
    title: line(200),
    fromOn: optionalDay,
    evenSo: ticked,
    formId,
  }),
  async run({ tx, input, now, audit }) {
    const { centreId } = input
    if (!input.evenSo) await holdDirectory(tx, `people ${centreId}`)
    if (!input.evenSo && (await probablePeople(tx, centreId, input)).length > 0)
      return refused("directory_refused_probably_known")
    const structure = input.structureId === null ? undefined : await findStructure(tx, input.structureId)
    if (input.structureId !== null && structure === undefined) return refused("directory_refused_unknown_structure")
    const { territory_id: territoryId } = await placeOf(tx, input.territoryId)
    const personId = await insertPerson(tx, centreId, { ...input, territoryId }, now)
    if (structure !== undefined)
      await directory(tx)
        .insertInto("directory.position")
        .values({
          centre_id: centreId,
          person_id: personId,
          structure_id: structure.id,
          title: input.title,
          from_on: input.fromOn,
        })
        .execute()
    audit({ subject: { kind: "directory.person", id: personId } })
    return done({ personId })
  },
})
