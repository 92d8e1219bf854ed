import { z } from "zod"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { contributions } from "../domain/mandate-role.ts"
import { permissions } from "../permissions.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { directory } from "../tables.server.ts"
import { filledLine, optionalYear, rowVersion, text } from "./fields.ts"

const brought = z.preprocess(
  (typed) => (Array.isArray(typed) ? typed : [typed].filter((value) => typeof value === "string" && value !== "")),
  z.array(z.enum(contributions)).min(1, "directory_error_brings"),
)

/** Writes a partnership of the centre: which structure brings means, a public or skills to which common work, and in which years. */
export const writePartnership = operation({
  name: "directory.write-partnership",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    partnershipId: z.string().default(""),
    version: rowVersion,
    structureId: z.string().default(""),
    subject: filledLine(300),
    brings: brought,
    details: text(2000),
    fromYear: optionalYear,
    toYear: optionalYear,
  }),
  async run({ tx, input, audit }) {
    const { centreId, fromYear, toYear } = input
    const structure = await findStructure(tx, input.structureId)
    if (structure === undefined) return invalid({ structure: [m.directory_error_choose_structure()] })
    if (fromYear === null) return invalid({ fromYear: [m.directory_error_year()] })
    if (toYear !== null && toYear < fromYear) return invalid({ toYear: [m.directory_error_ends_before()] })
    const columns = {
      structure_id: structure.id,
      subject: input.subject,
      brings: [...new Set(input.brings)],
      details: input.details,
      from_year: fromYear,
      to_year: toYear,
    }
    const db = directory(tx)
    if (isUuid(input.partnershipId)) {
      const changed = await db
        .updateTable("directory.partnership")
        .set((row) => ({ ...columns, version: row("version", "+", 1) }))
        .where("centre_id", "=", centreId)
        .where("id", "=", input.partnershipId)
        .where("version", "=", input.version)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return refused("directory_refused_changed_meanwhile")
    } else {
      await db
        .insertInto("directory.partnership")
        .values({ centre_id: centreId, ...columns })
        .execute()
    }
    audit({ subject: { kind: "directory.structure", id: structure.id } })
    return done({ structureId: structure.id })
  },
})
