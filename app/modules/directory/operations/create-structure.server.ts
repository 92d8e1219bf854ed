import { done, formId, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findStructureBySiret } from "../queries/find-structure.server.ts"
import { probableStructures } from "../queries/probable-structures.server.ts"
import { ticked } from "./fields.ts"
import { holdDirectory } from "./hold-directory.server.ts"
import { structureInput } from "./structure-input.ts"
import { insertStructure } from "./write-structure.server.ts"

/** Enters a structure. Refused when its SIRET is known; and once, unless `evenSo`, when one that is there is probably the same. */
export const createStructure = operation({
  name: "directory.create-structure",
  permission: permissions["directory.edit"],
  form: (input) => input.formId,
  input: structureInput.extend({ evenSo: ticked, formId }),
  async run({ tx, input, now, audit }) {
    if (!input.evenSo) await holdDirectory(tx, "structures")
    if (input.siret !== null && (await findStructureBySiret(tx, input.siret)) !== undefined)
      return refused("directory_refused_siret_known")
    if (!input.evenSo && (await probableStructures(tx, input)).length > 0)
      return refused("directory_refused_probably_known")
    const structureId = await insertStructure(tx, input, now)
    if (structureId === undefined) return refused("directory_refused_siret_known")
    audit({ subject: { kind: "directory.structure", id: structureId } })
    return done({ structureId })
  },
})
