import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findStructureBySiret } from "../queries/find-structure.server.ts"
import { placeOfTown } from "../queries/place-of.server.ts"
import { directory } from "../tables.server.ts"
import { changedFields } from "./changed-fields.ts"
import { version } from "./fields.ts"
import { refreshCardsOf } from "./refresh-cards.server.ts"
import { structureColumns, structureInput } from "./structure-input.ts"
import { writeFields } from "./write-structure.server.ts"

/** Corrects a structure, when `version` is the one that was read. The audit line names the fields that changed. */
export const editStructure = operation({
  name: "directory.edit-structure",
  permission: permissions["directory.edit"],
  input: structureInput.extend({ structureId: z.uuid(), version }),
  async run({ tx, input, now, audit }) {
    const { structureId } = input
    const before = await directory(tx)
      .selectFrom("directory.structure")
      .selectAll()
      .where("id", "=", structureId)
      .where("merged_into", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return refused("directory_refused_unknown_structure")
    if (before.version !== input.version) return refused("directory_refused_changed_meanwhile")
    if (input.siret !== null && ((await findStructureBySiret(tx, input.siret))?.id ?? structureId) !== structureId)
      return refused("directory_refused_siret_known")
    const columns = { ...structureColumns(input), ...(await placeOfTown(tx, input.postalCode, input.city)) }
    await directory(tx)
      .updateTable("directory.structure")
      .set({ ...columns, version: before.version + 1, updated_at: now })
      .where("id", "=", structureId)
      .execute()
    await writeFields(tx, structureId, input.conceptIds)
    if (before.name !== input.name) await refreshCardsOf(tx, structureId)
    audit({
      subject: { kind: "directory.structure", id: structureId },
      details: { fields: changedFields(before, columns) },
    })
    return done({ structureId })
  },
})
