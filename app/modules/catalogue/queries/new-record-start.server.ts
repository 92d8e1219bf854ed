import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { withoutNumbers } from "../domain/copy-of-record.ts"
import { formLanguages } from "../domain/form-languages.ts"
import { readLookedAt } from "../domain/form-pick.ts"
import type { FormView } from "../domain/form-view.ts"
import { fieldsOfPart } from "../domain/part-of-record.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { recordKinds } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { typeDescription } from "../domain/type-description.ts"
import type { GroupName, TypedRecord } from "../domain/typed-record.ts"
import { emptyTyped, groupNames } from "../domain/typed-record.ts"
import type { Beginning } from "../domain/what-to-catalogue.ts"
import { readBeginning } from "../domain/what-to-catalogue.ts"
import { findDraft, listDrafts } from "./drafts.server.ts"
import { editableRecord } from "./editable-record.server.ts"
import { formView } from "./form-view.server.ts"
import { recordsWithNumber } from "./same-number.server.ts"

export type ListedDraft = { id: string; title: string; permanentId: string | null; updatedAt: string; kind: RecordKind }

export type Published = { permanentId: string; title: string; kind: RecordKind; freeWords: string[] }

export type NewRecordStart =
  | { kind: "go"; search: string }
  | { kind: "form"; view: FormView; added: GroupName | null; kept: boolean }
  | {
      kind: "start"
      /** What was typed and is neither a kind nor a number. */
      unclear: string | null
      /** Records that have the number typed already. */
      same: FormView["same"]
      number: string | null
      drafts: ListedDraft[]
      published: Published | null
      discarded: boolean
    }

/** Where a new record stands, from the address: a choice to make, a form to fill, a draft to resume; undefined for a draft or a model that is not there. */
export async function newRecordStart(
  tx: Tx,
  caller: Caller,
  search: URLSearchParams,
): Promise<NewRecordStart | undefined> {
  const [draftId, model] = [search.get("brouillon"), search.get("modele")]
  if (draftId !== null) return await resumed(tx, caller, draftId, search)
  if (model !== null) return await duplicated(tx, caller, model)
  const kind = recordKinds.find((known) => known === search.get("nature"))
  if (kind !== undefined) return await begun(tx, caller, kind, search)
  const typed = search.get("quoi")?.slice(0, 100) ?? null
  const beginning = typed === null ? null : readBeginning(typed)
  if (beginning?.kind === "kind") return { kind: "go", search: `?nature=${beginning.recordKind}` }
  const same = beginning === null ? [] : await sameAs(tx, beginning)
  if (same.length === 0 && (beginning?.kind === "isbn" || beginning?.kind === "issn")) {
    const kindOfNumber = beginning.kind === "isbn" ? "book" : "periodical"
    return { kind: "go", search: `?nature=${kindOfNumber}&numero=${encodeURIComponent(beginning.typed)}` }
  }
  return {
    kind: "start",
    unclear: beginning?.kind === "unclear" ? typed : null,
    ...{ same, number: same.length > 0 ? typed : null },
    drafts: await drafts(tx),
    published: await published(tx, search.get("fait")),
    discarded: search.has("jete"),
  }
}

async function begun(tx: Tx, caller: Caller, kind: RecordKind, search: URLSearchParams): Promise<NewRecordStart> {
  const [number, within] = [search.get("numero") ?? "", search.get("dans")]
  const typed = emptyTyped(kind)
  const whole = within === null ? undefined : await editableRecord(tx, within)
  if (whole !== undefined) Object.assign(typed.fields, fieldsOfPart(kind, whole.description))
  typed.fields.languages = formLanguages(caller.locale).nameOf.get("fre") ?? "fre"
  if (number !== "") typed.fields[kind === "periodical" ? "issns" : "isbns"] = number.slice(0, 100)
  return await form(tx, caller, typed)
}

async function duplicated(tx: Tx, caller: Caller, permanentId: string): Promise<NewRecordStart | undefined> {
  const record = await editableRecord(tx, permanentId)
  if (record === undefined) return undefined
  return await form(tx, caller, typeDescription(withoutNumbers(record.description), [], formLanguages(caller.locale)))
}

async function resumed(
  tx: Tx,
  caller: Caller,
  id: string,
  search: URLSearchParams,
): Promise<NewRecordStart | undefined> {
  const draft = await findDraft(tx, id)
  if (draft === undefined) return undefined
  const { typed, centreId } = draft
  const lookedAt = readLookedAt(search.get("cherche"))
  const view = await formView(tx, caller, { typed, centreId, draftId: id, base: null, lookedAt })
  const added = groupNames.find((group) => group === search.get("ligne")) ?? null
  return { kind: "form", view, added, kept: search.has("garde") }
}

async function form(tx: Tx, caller: Caller, typed: TypedRecord): Promise<NewRecordStart> {
  const view = await formView(tx, caller, { typed, centreId: "", draftId: null, base: null })
  return { kind: "form", view, added: null, kept: false }
}

async function sameAs(tx: Tx, beginning: Beginning): Promise<FormView["same"]> {
  if (beginning.kind !== "isbn" && beginning.kind !== "issn") return []
  const number = [{ typed: beginning.typed, value: beginning.value }]
  const wanted = beginning.kind === "isbn" ? { isbns: number, issns: [] } : { isbns: [], issns: number }
  const found = await recordsWithNumber(tx, { kind: "periodical", ...wanted })
  return found.map(({ permanentId, description: { title, year } }) => ({ permanentId, title, year }))
}

async function drafts(tx: Tx): Promise<ListedDraft[]> {
  const found = await listDrafts(tx, 50)
  return found.map(({ id, typed, editing, updatedAt }) => ({
    id,
    title: typed.fields.title ?? "",
    permanentId: editing?.permanentId ?? null,
    updatedAt: updatedAt.toISOString(),
    kind: recordKinds.find((kind) => kind === typed.fields.kind) ?? "book",
  }))
}

async function published(tx: Tx, permanentId: string | null): Promise<Published | null> {
  const record = permanentId === null ? undefined : await editableRecord(tx, permanentId)
  if (record === undefined) return null
  const { description } = record
  const freeWords = description.subjects.filter(({ kind }) => kind === "uncontrolled").map(({ parts }) => parts[0])
  return { permanentId: record.permanentId, title: wholeTitle(description), kind: description.kind, freeWords }
}
