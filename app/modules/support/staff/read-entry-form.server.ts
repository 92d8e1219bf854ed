import { readNumber } from "#modules/activity/index.ts"
import { findRecord, recordNames } from "#modules/catalogue/index.server.ts"
import { personNames, pickPerson } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import type { Kept, TypedEntry } from "../domain/typed-entry.ts"
import { entryFieldNames } from "../domain/typed-entry.ts"
import { pickActivity } from "../queries/pick-activity.server.ts"
import { listed, typedFields } from "./typed-fields.ts"

export interface ReadEntry {
  typed: TypedEntry
  person: Pick
  people: Kept[]
  records: Kept[]
  activity: Pick
  errors: Record<string, string[]>
  input: Record<string, unknown>
}

/** The form of an entry as the operation takes it, with what could not be understood beside its field. */
export async function readEntryForm(tx: Tx, centreId: string, fields: FormFields): Promise<ReadEntry> {
  const typed = typedFields(fields, entryFieldNames)
  const errors: Record<string, string[]> = {}
  const person = await pickPerson(tx, centreId, fields, "person")
  if (person.typed !== "" && person.id === "") errors["person"] = [m.support_error_not_chosen()]
  const personIds = [...new Set([...listed(fields, "personIds"), person.id])].filter(isUuid)
  const names = await personNames(tx, personIds)
  const activity = await pickActivity(tx, centreId, fields, typed.onDate)
  if (activity.typed !== "" && activity.id === "") errors["activity"] = [m.support_error_not_chosen()]
  const found = typed.record.trim() === "" ? undefined : await findRecord(tx, permanentIdIn(typed.record))
  if (typed.record.trim() !== "" && found === undefined) errors["record"] = [m.support_error_record()]
  const recordIds = [...new Set([...listed(fields, "recordIds"), found?.id ?? ""])].filter(isUuid)
  const records = await recordNames(tx, recordIds)
  const [minutes, others] = [readNumber(typed.minutes), readNumber(typed.others)]
  if (Number.isNaN(minutes)) errors["minutes"] = [m.support_error_minutes()]
  if (Number.isNaN(others)) errors["others"] = [m.support_error_number()]
  return {
    typed: found === undefined ? typed : { ...typed, record: "" },
    person: person.id === "" ? person : nothingPicked,
    people: personIds.map((id) => ({ id, label: names.get(id)?.name ?? m.support_erased_person() })),
    records: recordIds.flatMap((id) => {
      const record = records.get(id)
      return record === undefined ? [] : [{ id, label: record.title }]
    }),
    activity,
    errors,
    input: {
      ...typed,
      minutes,
      others: others ?? 0,
      othersKind: typed.othersKind === "" ? "none" : typed.othersKind,
      personIds,
      recordIds: [...records.keys()],
      tiedTo: activity.id,
    },
  }
}

/** The permanent identifier in what was typed: alone, or at the end of a page's address. */
function permanentIdIn(typed: string): string {
  const [, last = typed] = /\/catalogue\/([^/?#]+)/.exec(typed) ?? []
  return last.trim()
}
