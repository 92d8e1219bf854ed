import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { contested, settled } from "../domain/compare-descriptions.ts"
import { describeTyped } from "../domain/describe-typed.ts"
import type { EditConflict } from "../domain/edit-conflict.ts"
import { formLanguages } from "../domain/form-languages.ts"
import { typeDescription } from "../domain/type-description.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { descriptionAt, editableRecord } from "./editable-record.server.ts"
import { knownForForm } from "./known-for-form.server.ts"
import { lastChange } from "./revisions.server.ts"

/** What somebody typed beside what others saved meanwhile, for them to choose; undefined when the record is gone. */
export async function editConflict(
  tx: Tx,
  caller: Caller,
  given: { permanentId: string; version: number; typed: TypedRecord },
): Promise<EditConflict | undefined> {
  const record = await editableRecord(tx, given.permanentId)
  if (record === undefined) return undefined
  const read = await descriptionAt(tx, record, given.version)
  const mine = describeTyped(given.typed, read, await knownForForm(tx, given.typed, caller.locale)).description
  const theirs = record.description
  const fields = contested(read, mine, theirs)
  return { mine, theirs, fields, current: record.version, by: await lastChange(tx, record.id) }
}

/** What was typed, with the fields of what is there now that were chosen; copies stay as typed. */
export function withChosenFields(
  conflict: EditConflict,
  typed: TypedRecord,
  chosen: readonly string[],
  locale: Caller["locale"],
): TypedRecord {
  const theirs = conflict.fields.map(({ field }) => field).filter((field) => chosen.includes(field))
  const merged = settled(conflict.mine, conflict.theirs, theirs)
  const again = typeDescription({ ...merged, sources: conflict.theirs.sources }, [], formLanguages(locale))
  if (typed.fields.held !== undefined) again.fields.held = typed.fields.held
  return { fields: again.fields, rows: { ...again.rows, copies: typed.rows.copies } }
}
