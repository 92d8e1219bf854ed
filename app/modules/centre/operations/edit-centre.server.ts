import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { changedParts } from "../domain/centre.ts"
import { permissions } from "../permissions.ts"
import { findCentre } from "../queries/find-centre.server.ts"
import { centre } from "../tables.server.ts"
import { centreFace } from "./centre-face.ts"
import { faceColumns } from "./face-columns.ts"

/** Changes what a centre shows of itself, when `version` is the one that the editor read. */
export const editCentre = operation({
  name: "centre.edit-centre",
  permission: permissions["centre.edit-centre"],
  centre: (input) => input.centreId,
  input: centreFace.extend({ centreId: z.uuid(), version: z.coerce.number().int() }),
  async run({ tx, input, now, audit }) {
    const before = await findCentre(tx, input.centreId)
    if (before === undefined) return refused("centre_refused_unknown_centre")
    const { numUpdatedRows } = await centre(tx)
      .updateTable("centre.centre")
      .set({ ...faceColumns(input), version: sql`version + 1`, updated_at: now })
      .where("id", "=", input.centreId)
      .where("version", "=", input.version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refused("centre_refused_changed_meanwhile")
    audit({ subject: { kind: "centre.centre", id: before.id }, details: { parts: changedParts(before, input) } })
    return done({ slug: before.slug })
  },
})
