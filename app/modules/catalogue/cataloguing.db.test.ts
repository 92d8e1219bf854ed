import { expect, test } from "vitest"
import { accountErased } from "#modules/account/index.server.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "./domain/catalogue-search.ts"
import { formLanguages } from "./domain/form-languages.ts"
import { typeDescription } from "./domain/type-description.ts"
import type { TypedRecord } from "./domain/typed-record.ts"
import { readTypedRecord } from "./domain/typed-record.ts"
import { removeWhatIsOverJob } from "./jobs/remove-what-is-over.job.server.ts"
import { discardDraft, saveDraft } from "./operations/draft-records.server.ts"
import { editRecord } from "./operations/edit-record.server.ts"
import { publishRecord } from "./operations/publish-record.server.ts"
import { removeRecord } from "./operations/remove-record.server.ts"
import { restoreRevision } from "./operations/restore-revision.server.ts"
import { findDraft, listDrafts } from "./queries/drafts.server.ts"
import { editConflict, withChosenFields } from "./queries/edit-conflict.server.ts"
import { copiesOfCentre, editableRecord } from "./queries/editable-record.server.ts"
import { findGone } from "./queries/gone-records.server.ts"
import { newRecordStart } from "./queries/new-record-start.server.ts"
import { recordHistory } from "./queries/record-history.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"
import "./index.server.ts"

const database = await useDatabase()
const installation = systemCaller("test")

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(installation, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

const form = (fields: Record<string, string>): TypedRecord =>
  readTypedRecord({ kind: "book", title: "Un titre", ...fields })

async function published(centreId: string, fields: Record<string, string>): Promise<string> {
  const outcome = await publishRecord(callerWithRole("staff", centreId), { centreId, typed: form(fields) })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value.permanentId
}

async function seen(permanentId: string, centreId: string) {
  return await read(callerWithRole("staff", centreId), async (tx) => {
    const record = await editableRecord(tx, permanentId)
    if (record === undefined) throw new Error(`No record ${permanentId}`)
    const copies = await copiesOfCentre(tx, record.id, centreId)
    return { ...record, copies, typed: typeDescription(record.description, copies ?? [], formLanguages("fr")) }
  })
}

test("what is typed is in the catalogue at once, found by its words, with its copies and its audit line", async () => {
  const centreId = await aCentre("Val")
  const id = await published(centreId, {
    title: "Les jardins d’insertion",
    kind: "report",
    "contributors.0.name": "Ferrand, Idriss",
    "subjects.0.label": "barres d’immeubles",
    "copies.0.shelfMark": "R 12",
    "copies.0.barcode": "0042",
  })
  const wanted = readCatalogueSearch(new URLSearchParams("q=jardins insertion ferrand"))
  const found = await read(visitorCaller, (tx) => searchCatalogue(tx, wanted))
  expect(found.results.map(({ record }) => record.permanentId)).toEqual([id])
  expect(await seen(id, centreId)).toMatchObject({
    version: 1,
    copies: [{ shelfMark: "R 12", barcode: "0042" }],
    description: { kind: "report", subjects: [{ kind: "uncontrolled" }] },
  })
  const [line] = await database.asOwner<{ details: object }>(
    "select details from platform.audit_entry where operation = 'catalogue.publish-record' and centre_id = $1",
    [centreId],
  )
  expect(line?.details).toMatchObject({ permanentId: id, copies: 1 })
})

test("nothing is written of a form with a fault; visitors and staff of elsewhere may not", async () => {
  const [centreId, elsewhere] = [await aCentre("Faute"), await aCentre("Ailleurs")]
  const typed = form({ isbns: "978-2-253-06099-5" })
  expect(await publishRecord(callerWithRole("staff", centreId), { centreId, typed })).toMatchObject({
    kind: "invalid",
    errors: { isbns: [expect.stringContaining("978-2-253-06099-5")] },
  })
  for (const caller of [visitorCaller, callerWithRole("professional", centreId), callerWithRole("staff", elsewhere)]) {
    expect(await publishRecord(caller, { centreId, typed: form({}) })).toMatchObject({
      refusal: "platform_refused_not_allowed",
    })
  }
  const [count] = await database.asOwner("select count(*)::int as held from catalogue.holding where centre_id = $1", [
    centreId,
  ])
  expect(count).toEqual({ held: 0 })
})

test("an ISBN that another record has is told; the same person may insist", async () => {
  const centreId = await aCentre("Numéro")
  await published(centreId, { title: "Habiter", isbns: "978-2-253-06099-4" })
  const caller = callerWithRole("staff", centreId)
  const typed = form({ title: "Habiter encore", isbns: "2253060998 (br.)\n9782253060994" })
  expect(await publishRecord(caller, { centreId, typed: form({ isbns: "9782253060994" }) })).toMatchObject({
    refusal: "catalogue_refused_number_known",
    details: { title: "Habiter" },
  })
  expect(await publishRecord(caller, { centreId, typed, despiteNumber: true })).toMatchObject({ kind: "invalid" })
  const insisted = { centreId, typed: form({ isbns: "9782253060994" }), despiteNumber: true }
  expect(await publishRecord(caller, insisted)).toMatchObject({ kind: "done" })
})

test("a barcode serves once in a centre, and again in another", async () => {
  const [one, other] = [await aCentre("Codes"), await aCentre("Autres codes")]
  const id = await published(one, { title: "Premier", "copies.0.barcode": "AB1" })
  const outcome = await publishRecord(callerWithRole("staff", one), {
    centreId: one,
    typed: form({ "copies.0.shelfMark": "X", "copies.1.barcode": "ab1" }),
  })
  expect(outcome).toMatchObject({
    kind: "invalid",
    errors: { "copies.1.barcode": [expect.stringContaining("Premier")] },
  })
  await published(other, { title: "Second", "copies.0.barcode": "AB1" })
  // Kept as it is, it is not taken by itself.
  const { typed, version } = await seen(id, one)
  const same = await editRecord(callerWithRole("staff", one), { centreId: one, permanentId: id, version, typed })
  expect(same).toMatchObject({ kind: "done", value: { changed: false } })
})

test("of two centres that edit the same version, the second is told; who adds copies only is not stopped", async () => {
  const [one, other] = [await aCentre("Un"), await aCentre("Deux")]
  const id = await published(one, { title: "Partagé" })
  const { typed, version } = await seen(id, one)
  const edit = async (centreId: string, fields: Partial<TypedRecord["fields"]>, rows = typed.rows) =>
    await editRecord(callerWithRole("staff", centreId), {
      ...{ centreId, permanentId: id, version },
      typed: { fields: { ...typed.fields, ...fields }, rows },
    })
  expect(await edit(one, { subtitle: "par le premier" })).toMatchObject({ kind: "done" })
  expect(await edit(other, { subtitle: "par le second" })).toMatchObject({
    refusal: "catalogue_refused_changed_meanwhile",
  })
  const copies = [{ shelfMark: "D 1" }, { note: "relié" }]
  expect(await edit(other, {}, { ...typed.rows, copies })).toMatchObject({ kind: "done", value: { changed: true } })
  const now = await seen(id, other)
  expect(now).toMatchObject({ version: 2, description: { subtitle: "par le premier" }, copies: [{}, {}] })
  const revisions = await database.asOwner(
    "select version, reason, centre_id, description ->> 'subtitle' as subtitle from catalogue.revision where record_id = $1",
    [now.id],
  )
  expect(revisions).toEqual([{ version: 1, reason: "form", centre_id: one, subtitle: null }])
})

test("emptied, a line of copy removes it, but not one that is lent", async () => {
  const centreId = await aCentre("Copies")
  const caller = callerWithRole("staff", centreId)
  const permanentId = await published(centreId, { "copies.0.shelfMark": "A", "copies.1.shelfMark": "B" })
  const before = await seen(permanentId, centreId)
  const emptied = {
    fields: before.typed.fields,
    rows: { ...before.typed.rows, copies: before.typed.rows.copies.map(({ id = "" }) => ({ id })).slice(0, 1) },
  }
  const edit = { centreId, permanentId, version: before.version, typed: emptied }
  await database.asOwner("update catalogue.copy set state = 'on_loan' where centre_id = $1", [centreId])
  expect(await editRecord(caller, edit)).toMatchObject({ refusal: "catalogue_refused_copy_engaged" })
  await database.asOwner("update catalogue.copy set state = 'available' where centre_id = $1", [centreId])
  expect(await editRecord(caller, edit)).toMatchObject({ kind: "done" })
  expect((await seen(permanentId, centreId)).copies).toMatchObject([{ shelfMark: "B" }])
})

test("drafts are kept whatever they say, seen by their owner only, gone when published or thrown away", async () => {
  const centreId = await aCentre("Brouillons")
  const [caller, colleague] = [callerWithRole("staff", centreId), callerWithRole("staff", centreId)]
  const typed = form({ title: "", isbns: "12", "subjects.3.label": "<b>école</b>" })
  const saved = await saveDraft(caller, { centreId, draftId: null, editing: null, typed })
  if (saved.kind !== "done") throw new Error(JSON.stringify(saved))
  const { draftId } = saved.value
  expect(await read(caller, (tx) => findDraft(tx, draftId))).toMatchObject({
    editing: null,
    typed: { fields: { isbns: "12" }, rows: { subjects: [{ label: "<b>école</b>" }] } },
  })
  expect(await read(colleague, (tx) => findDraft(tx, draftId))).toBeUndefined()
  await discardDraft(colleague, { draftId })
  const again = await saveDraft(caller, { centreId, draftId, editing: null, typed: form({ title: "Complet" }) })
  expect(again).toMatchObject({ value: { draftId } })
  const outcome = await publishRecord(caller, { centreId, draftId, typed: form({ title: "Complet" }) })
  expect(outcome).toMatchObject({ kind: "done" })
  expect(await read(caller, (tx) => listDrafts(tx, 10))).toEqual([])
})

test("two versions side by side: each field is chosen, and nothing else is lost", async () => {
  const [one, other] = [await aCentre("Trois"), await aCentre("Quatre")]
  const id = await published(one, { title: "Titre", subtitle: "ancien", notes: "Une note" })
  const { typed, version } = await seen(id, one)
  const first = { ...typed, fields: { ...typed.fields, subtitle: "du premier", part: "Tome 2" } }
  const second = { ...typed, fields: { ...typed.fields, subtitle: "du second", notes: "Une autre note" } }
  await editRecord(callerWithRole("staff", one), { centreId: one, permanentId: id, version, typed: first })
  const caller = callerWithRole("staff", other)
  const conflict = await read(caller, (tx) => editConflict(tx, caller, { permanentId: id, version, typed: second }))
  if (conflict === undefined) throw new Error("No conflict")
  expect(conflict.fields).toEqual([
    { field: "subtitle", changedBy: "both" },
    { field: "part", changedBy: "theirs" },
    { field: "notes", changedBy: "mine" },
  ])
  const merged = withChosenFields(conflict, second, ["part"], "fr")
  const saved = await editRecord(caller, {
    ...{ centreId: other, permanentId: id, version: conflict.current, typed: merged },
  })
  expect(saved).toMatchObject({ kind: "done" })
  expect((await seen(id, other)).description).toMatchObject({
    subtitle: "du second",
    part: "Tome 2",
    notes: ["Une autre note"],
  })
})

test("the history tells each change, and an older version comes back as a new one", async () => {
  const centreId = await aCentre("Histoire")
  const caller = callerWithRole("staff", centreId)
  const permanentId = await published(centreId, { title: "Premier titre" })
  for (const title of ["Deuxième titre", "Troisième titre"]) {
    const { typed, version } = await seen(permanentId, centreId)
    const changed = { ...typed, fields: { ...typed.fields, title } }
    await editRecord(caller, { centreId, permanentId, version, typed: changed })
  }
  const history = await read(caller, (tx) => recordHistory(tx, permanentId, null))
  expect(
    history?.changes.map(({ before, after, fields, centre }) => [before.title, after.title, fields, centre]),
  ).toEqual([
    ["Deuxième titre", "Troisième titre", ["title"], "Histoire"],
    ["Premier titre", "Deuxième titre", ["title"], "Histoire"],
  ])
  const older = await read(caller, (tx) => recordHistory(tx, permanentId, 2))
  expect(older?.changes).toMatchObject([{ version: 1, after: { title: "Deuxième titre" } }])
  expect(await read(visitorCaller, (tx) => recordHistory(tx, permanentId, null))).toMatchObject({ changes: [] })
  expect(await restoreRevision(caller, { permanentId, version: 1, current: 2 })).toMatchObject({
    refusal: "catalogue_refused_changed_meanwhile",
  })
  expect(await restoreRevision(caller, { permanentId, version: 1, current: 3 })).toMatchObject({ kind: "done" })
  expect(await seen(permanentId, centreId)).toMatchObject({ version: 4, description: { title: "Premier titre" } })
})

test("a centre takes out its own holding; the last one takes the record, whose address says so", async () => {
  const [one, other] = [await aCentre("Cinq"), await aCentre("Six")]
  const permanentId = await published(one, { title: "À retirer", "copies.0.shelfMark": "A" })
  const { typed, version } = await seen(permanentId, other)
  const held = { ...typed, fields: { ...typed.fields, held: "yes" } }
  await editRecord(callerWithRole("staff", other), { centreId: other, permanentId, version, typed: held })
  const elsewhere = await aCentre("Sept")
  const remove = (centreId: string) => removeRecord(callerWithRole("staff", centreId), { centreId, permanentId })
  expect(await remove(elsewhere)).toMatchObject({ refusal: "catalogue_refused_not_held" })
  expect(await remove(one)).toMatchObject({ kind: "done", value: { whole: false } })
  expect((await seen(permanentId, one)).copies).toBeUndefined()
  expect(await remove(other)).toMatchObject({ kind: "done", value: { whole: true } })
  expect(await read(visitorCaller, (tx) => findGone(tx, permanentId))).toMatchObject({
    reason: "removed",
    successor: null,
  })
  const wanted = readCatalogueSearch(new URLSearchParams("q=retirer"))
  expect((await read(visitorCaller, (tx) => searchCatalogue(tx, wanted))).total).toBe(0)
  expect(await remove(other)).toMatchObject({ refusal: "catalogue_refused_unknown_record" })
})

test("a draft untouched for a year goes by night, a recent one stays; an account erased is forgotten", async () => {
  const centreId = await aCentre("Oubli")
  const caller = callerWithRole("staff", centreId)
  const now = new Date()
  const save = (title: string, at: Date) =>
    saveDraft(caller, { centreId, draftId: null, editing: null, typed: form({ title }) }, { now: at })
  await save("Ancien", new Date(now.getTime() - 366 * 86_400_000))
  await save("Récent", now)
  await removeWhatIsOverJob.run({ caller: installation, input: {}, now, signal: new AbortController().signal })
  const left = await read(caller, (tx) => listDrafts(tx, 10))
  expect(left.map(({ typed }) => typed.fields.title)).toEqual(["Récent"])

  const permanentId = await published(centreId, { title: "Signé" })
  const { typed, version } = await seen(permanentId, centreId)
  const signed = { ...typed, fields: { ...typed.fields, subtitle: "de ma main" } }
  await editRecord(caller, { centreId, permanentId, version, typed: signed })
  if (caller.actor.kind !== "account") throw new Error("No account")
  const { accountId } = caller.actor
  // A former member of staff, with no role any more, may still be forgotten.
  const former = { ...caller, actor: { ...caller.actor, roles: [] } }
  await write(former.actor, (tx) => accountErased.tell(tx, { accountId }, former))
  const [marks] = await database.asOwner(
    `select (select count(*)::int from catalogue.draft where account_id = $1) as drafts,
      (select count(*)::int from catalogue.revision where account_id = $1) as revisions`,
    [accountId],
  )
  expect(marks).toEqual({ drafts: 0, revisions: 0 })
})

test("an issue begins with what its periodical says, an article with what its issue says", async () => {
  const centreId = await aCentre("Revues")
  const begun = (search: Record<string, string>) =>
    read(callerWithRole("staff", centreId), (tx) =>
      newRecordStart(tx, callerWithRole("staff", centreId), new URLSearchParams(search)),
    )
  const periodical = await published(centreId, { kind: "periodical", title: "Trames du Val", issns: "1234-5679" })
  const issue = await begun({ nature: "periodical_issue", dans: periodical })
  const host = { hostTitle: "Trames du Val", hostIssn: "1234-5679" }
  expect(issue).toMatchObject({ kind: "form", view: { typed: { fields: { ...host, kind: "periodical_issue" } } } })
  const issueId = await published(centreId, { ...host, kind: "periodical_issue", hostNumber: "n° 7", hostDate: "2024" })
  const article = await begun({ nature: "article", dans: issueId })
  expect(article).toMatchObject({
    view: { typed: { fields: { ...host, kind: "article", hostNumber: "n° 7", hostDate: "2024" } } },
  })
  // An address of before, or made up, begins an empty form.
  expect(await begun({ nature: "article", dans: "nowhere" })).toMatchObject({ kind: "form" })
})
