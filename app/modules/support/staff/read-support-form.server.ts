import { conceptsTyped, pickStructure, pickTerritory, structureNames } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Kept } from "../domain/typed-entry.ts"
import type { TypedSupport } from "../domain/typed-support.ts"
import { supportFieldNames } from "../domain/typed-support.ts"
import { listed, typedFields } from "./typed-fields.ts"

export interface ReadSupport {
  typed: TypedSupport
  territory: Pick
  structure: Pick
  /** Structures chosen before, and the one that was just found. */
  structures: Kept[]
  errors: Record<string, string[]>
  input: Record<string, unknown>
}

/** The form of a support as the operation takes it, with what could not be understood beside its field. */
export async function readSupportForm(tx: Tx, fields: FormFields): Promise<ReadSupport> {
  const typed = { ...typedFields(fields, supportFieldNames), officerIds: listed(fields, "officerIds").filter(isUuid) }
  const errors: Record<string, string[]> = {}
  const territory = await pickTerritory(tx, fields, "territory")
  if (territory.typed !== "" && territory.id === "") errors["territory"] = [m.support_error_not_chosen()]
  const structure = await pickStructure(tx, fields, "structure")
  if (structure.typed !== "" && structure.id === "") errors["structure"] = [m.support_error_not_chosen()]
  const ids = [...new Set([...listed(fields, "structureIds"), structure.id])].filter(isUuid)
  const names = await structureNames(tx, ids)
  const structures = ids.flatMap((id) => {
    const found = names.get(id)
    return found === undefined ? [] : [{ id: found.id, label: found.name }]
  })
  const themes = await conceptsTyped(tx, typed.themes, getLocale())
  if (themes.errors.length > 0) errors["themes"] = themes.errors
  return {
    typed,
    territory,
    structure: structure.id === "" ? structure : nothingPicked,
    structures,
    errors,
    input: {
      ...typed,
      territoryId: territory.id,
      structureIds: structures.map(({ id }) => id),
      themeIds: themes.conceptIds,
    },
  }
}
