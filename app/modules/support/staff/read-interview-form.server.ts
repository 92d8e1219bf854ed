import { readNumber } from "#modules/activity/index.ts"
import { pickPerson, pickStructure, pickTerritory } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { isDay } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedInterview } from "../domain/typed-interview.ts"
import { interviewFieldNames } from "../domain/typed-interview.ts"
import { functionsOf } from "../queries/functions-of.server.ts"
import { typedFields } from "./typed-fields.ts"

export interface ReadInterview {
  typed: TypedInterview
  person: Pick
  structure: Pick
  territory: Pick
  errors: Record<string, string[]>
  input: Record<string, unknown>
}

/** The form of an interview as the operation takes it, with what could not be understood beside its field. */
export async function readInterviewForm(tx: Tx, centreId: string, fields: FormFields): Promise<ReadInterview> {
  const typed = typedFields(fields, interviewFieldNames)
  const errors: Record<string, string[]> = {}
  const picks = {
    person: await pickPerson(tx, centreId, fields, "person"),
    structure: await pickStructure(tx, fields, "structure"),
    territory: await pickTerritory(tx, fields, "territory"),
  }
  for (const [name, pick] of Object.entries(picks))
    if (pick.typed !== "" && pick.id === "") errors[name] = [m.support_error_not_chosen()]
  const minutes = readNumber(typed.minutes)
  if (minutes === null || Number.isNaN(minutes)) errors["minutes"] = [m.support_error_minutes()]
  const theme = typed.theme.trim()
  const [concept] = theme === "" ? [] : ((await conceptsByLabel(tx, [theme])).get(theme) ?? [])
  if (theme !== "" && concept === undefined) errors["theme"] = [m.support_error_theme()]
  // Somebody who is named comes for the structure they work in, unless another is said.
  const own =
    picks.person.id === "" || picks.structure.id !== ""
      ? undefined
      : (await functionsOf(tx, centreId, [picks.person.id], isDay(typed.onDate) ? typed.onDate : "2100-01-01")).get(
          picks.person.id,
        )
  return {
    typed,
    ...picks,
    errors,
    input: {
      ...typed,
      minutes: minutes ?? undefined,
      structureKind: typed.structureKind === "" ? "none" : typed.structureKind,
      personId: picks.person.id,
      structureId: picks.structure.id === "" ? (own ?? null) : picks.structure.id,
      territoryId: picks.territory.id,
      themeId: concept?.id ?? null,
    },
  }
}
