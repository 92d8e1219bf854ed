import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { directory } from "../tables.server.ts"
import { optionalDay, optionalYear, ticked } from "./fields.ts"

/** Notes that a structure is a member of a centre in a year, with its fee in euros; `removed` takes the year away. Again, it replaces. */
export const noteMembership = operation({
  name: "directory.note-membership",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    structureId: z.uuid(),
    year: optionalYear,
    joinedOn: optionalDay,
    fee: z
      .string()
      .trim()
      .default("")
      .refine(
        (typed) => typed === "" || /^\d{1,7}([.,]\d{1,2})?$/.test(typed.replaceAll(/\s/g, "")),
        "directory_error_amount",
      ),
    removed: ticked,
  }),
  async run({ tx, input, audit }) {
    const { centreId, year } = input
    if (year === null) return invalid({ year: [m.directory_error_year()] })
    const structure = await findStructure(tx, input.structureId)
    if (structure === undefined) return refused("directory_refused_unknown_structure")
    const db = directory(tx)
    if (input.removed) {
      await db
        .deleteFrom("directory.membership")
        .where("centre_id", "=", centreId)
        .where("structure_id", "=", structure.id)
        .where("year", "=", year)
        .execute()
    } else {
      const columns = { joined_on: input.joinedOn, fee_cents: cents(input.fee) }
      await db
        .insertInto("directory.membership")
        .values({ centre_id: centreId, structure_id: structure.id, year, ...columns })
        .onConflict((conflict) => conflict.columns(["centre_id", "structure_id", "year"]).doUpdateSet(columns))
        .execute()
    }
    audit({ subject: { kind: "directory.structure", id: structure.id }, details: { year, removed: input.removed } })
    return done({ structureId: structure.id })
  },
})

function cents(typed: string): number | null {
  const plain = typed.replaceAll(/\s/g, "").replace(",", ".")
  return plain === "" ? null : Math.round(Number(plain) * 100)
}
