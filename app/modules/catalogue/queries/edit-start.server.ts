import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { EditStart } from "../domain/edit-start.ts"
import { formLanguages } from "../domain/form-languages.ts"
import { readLookedAt } from "../domain/form-pick.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { typeDescription } from "../domain/type-description.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { groupNames } from "../domain/typed-record.ts"
import { cataloguingCentres } from "./cataloguing-centres.server.ts"
import { findDraft, findDraftOf } from "./drafts.server.ts"
import { copiesOfCentre, descriptionAt, editableRecord } from "./editable-record.server.ts"
import { formView } from "./form-view.server.ts"

/** What the edit page shows of a record, from its address: as it is, or as one's draft has it; undefined when there is no such record. */
export async function editStart(
  tx: Tx,
  caller: Caller,
  permanentId: string,
  search: URLSearchParams,
): Promise<EditStart | undefined> {
  const record = await editableRecord(tx, permanentId)
  if (record === undefined) return undefined
  const draft = await findDraftOf(tx, record.id)
  const isResumed = draft !== undefined && search.has("brouillon")
  const wanted = search.get("centre") ?? (isResumed ? draft.centreId : await holderAmongMine(tx, caller, record.id))
  const copies = await copiesOfCentre(tx, record.id, wanted)
  const typed = isResumed
    ? draft.typed
    : typeDescription(record.description, copies ?? [], formLanguages(caller.locale))
  if (!isResumed) await addCopiesTyped(tx, typed, search.get("copies"))
  const version = isResumed ? (draft.editing?.version ?? record.version) : record.version
  const base = await descriptionAt(tx, record, version)
  const draftId = isResumed ? draft.id : null
  const lookedAt = readLookedAt(search.get("cherche"))
  const view = await formView(tx, caller, { typed, centreId: wanted, draftId, base, lookedAt })
  return {
    ...{ permanentId, version, view, title: wholeTitle(record.description) },
    held: copies !== undefined,
    added: groupNames.find((group) => group === search.get("ligne")) ?? null,
    otherDraft: draft === undefined || isResumed ? null : { updatedAt: draft.updatedAt.toISOString() },
    notice: search.has("garde") ? "kept" : search.has("fait") ? "saved" : search.has("pareil") ? "unchanged" : null,
  }
}

/** A centre of the caller's that holds the record, else their first. */
async function holderAmongMine(tx: Tx, caller: Caller, recordId: string): Promise<string> {
  const centres = await cataloguingCentres(tx, caller)
  for (const { id } of centres) if ((await copiesOfCentre(tx, recordId, id)) !== undefined) return id
  return centres[0]?.id ?? ""
}

/** Copies typed for a record that turned out to exist come along to it. */
async function addCopiesTyped(tx: Tx, typed: TypedRecord, draftId: string | null): Promise<void> {
  if (draftId === null) return
  typed.fields.held = "yes"
  const draft = await findDraft(tx, draftId)
  if (draft === undefined) return
  typed.rows.copies.push(...draft.typed.rows.copies.map(({ id: _id, ...copy }) => copy))
}
