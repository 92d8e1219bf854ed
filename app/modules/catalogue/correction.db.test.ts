import { expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "./domain/catalogue-search.ts"
import { formLanguages } from "./domain/form-languages.ts"
import type { CorrectionField } from "./domain/read-correction.ts"
import { typeDescription } from "./domain/type-description.ts"
import { readTypedRecord } from "./domain/typed-record.ts"
import { runCorrection } from "./jobs/run-correction.server.ts"
import { editRecord } from "./operations/edit-record.server.ts"
import { publishRecord } from "./operations/publish-record.server.ts"
import { startCorrection } from "./operations/start-correction.server.ts"
import { undoCorrection } from "./operations/undo-correction.server.ts"
import { correctionStart } from "./queries/correction-start.server.ts"
import { correctedRecords, findCorrection } from "./queries/corrections.server.ts"
import { copiesOfCentre, editableRecord } from "./queries/editable-record.server.ts"
import { recordHistory } from "./queries/record-history.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"

const database = await useDatabase()
const installation = systemCaller("test")

async function aCentre(name: string): Promise<{ centreId: string; caller: Caller }> {
  const made = await createCentre(installation, { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return { centreId: made.value.id, caller: callerWithRole("staff", made.value.id) }
}

async function publish(caller: Caller, centreId: string, fields: Record<string, string>): Promise<string> {
  const typed = readTypedRecord({ kind: "book", title: "Un titre", ...fields })
  const outcome = await publishRecord(caller, { centreId, typed })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value.permanentId
}

async function seen(caller: Caller, permanentId: string, centreId: string) {
  return await read(caller, async (tx) => {
    const record = await editableRecord(tx, permanentId)
    if (record === undefined) throw new Error(`No record ${permanentId}`)
    return { ...record, copies: await copiesOfCentre(tx, record.id, centreId) }
  })
}

async function correct(
  caller: Caller,
  centreId: string,
  selection: string,
  given: Partial<Record<CorrectionField, string>>,
) {
  const values = { faire: "", de: "", par: "", champ: "", nouvelle: "", ...given }
  const started = await startCorrection(caller, { centreId, selection, values })
  if (started.kind !== "done") throw new Error(JSON.stringify(started))
  const ids = { centreId, correctionId: started.value.correctionId }
  await runCorrection(caller, ids)
  return { ...ids, found: () => read(caller, (tx) => findCorrection(tx, ids.correctionId)) }
}

const found = async (query: string) =>
  (await read(visitorCaller, (tx) => searchCatalogue(tx, readCatalogueSearch(new URLSearchParams(query))))).total

test("the preview says what will change and writes nothing; applied, index and history follow; undone, all is back", async () => {
  const { centreId, caller } = await aCentre("Ensemble")
  const titles = ["Chantier au nord", "Chantier au sud", "Chantier ailleurs"]
  const ids: string[] = []
  for (const title of titles) {
    const theme = title === "Chantier ailleurs" ? "Fleuves" : "Rivières urbaines"
    ids.push(await publish(caller, centreId, { title, "subjects.0.label": theme }))
  }
  const parameters = new URLSearchParams("q=chantier&faire=replace_theme&de=rivieres urbaines&par=Cours d’eau&voir=1")
  const start = await read(caller, (tx) => correctionStart(tx, caller, parameters))
  expect(start).toMatchObject({ selection: { total: 3 }, preview: { changing: 2, looked: 3 } })
  expect(start.preview?.examples.map(({ kind }) => kind)).toEqual(["record", "record"])
  expect(await found("q=sujet:fluvial cours d’eau")).toBe(0)

  const values = { faire: "replace_theme", de: "rivieres urbaines", par: "Cours d’eau" }
  const correction = await correct(caller, centreId, "?q=chantier", values)
  expect(await correction.found()).toMatchObject({ state: "done", counts: { changed: 2, unchanged: 1, waiting: 0 } })
  expect(await found('q=sujet:"cours d’eau"')).toBe(2)
  const history = await read(caller, (tx) => recordHistory(tx, ids[0] ?? "", null))
  expect(history?.changes).toMatchObject([
    { reason: "correction", causeId: correction.correctionId, fields: ["subjects"] },
  ])
  const lines = await database.asOwner(
    "select operation from platform.audit_entry where subject_id = $1 order by operation",
    [correction.correctionId],
  )
  expect(lines).toEqual([{ operation: "catalogue.start-correction" }])

  // One of the two is changed since: it is left, and named.
  const { version, description } = await seen(caller, ids[1] ?? "", centreId)
  const typed = typeDescription({ ...description, subtitle: "bis" }, [], formLanguages("fr"))
  await editRecord(caller, { centreId, permanentId: ids[1] ?? "", version, typed })
  expect(await undoCorrection(caller, { centreId, correctionId: correction.correctionId })).toMatchObject({
    kind: "done",
  })
  await runCorrection(caller, { centreId, correctionId: correction.correctionId })
  const after = await correction.found()
  expect(after).toMatchObject({ state: "undone", counts: { undone: 1, left: 1, changed: 0, unchanged: 1 } })
  if (after === undefined) throw new Error("No correction")
  expect(await read(caller, (tx) => correctedRecords(tx, after, "left", 10))).toMatchObject([
    { title: "Chantier au sud" },
  ])
  expect((await seen(caller, ids[0] ?? "", centreId)).description.subjects[0]?.parts).toEqual(["Rivières urbaines"])
  expect(await found('q=sujet:"cours d’eau"')).toBe(1)
  expect(await undoCorrection(caller, { centreId, correctionId: correction.correctionId })).toMatchObject({
    refusal: "catalogue_refused_nothing_to_undo",
  })
})

test("shelf marks of one's own copies change and come back; those of other centres stay", async () => {
  const [{ centreId, caller }, other] = [await aCentre("Cotes"), await aCentre("Cotes d’ailleurs")]
  const id = await publish(caller, centreId, {
    title: "Coté",
    "copies.0.shelfMark": "PV 1",
    "copies.1.shelfMark": "X 2",
  })
  const { description, version } = await seen(other.caller, id, other.centreId)
  const typed = typeDescription(description, [], formLanguages("fr"))
  typed.rows.copies = [{ shelfMark: "PV 9" }]
  await editRecord(other.caller, { centreId: other.centreId, permanentId: id, version, typed })
  const values = { faire: "shelf_mark", de: "PV ", par: "POL " }
  const correction = await correct(caller, centreId, `?ids=https://catalogue.example/catalogue/${id}`, values)
  const marks = async (who: Caller, centre: string) =>
    (await seen(who, id, centre)).copies?.map(({ shelfMark }) => shelfMark)
  expect(await marks(caller, centreId)).toEqual(["POL 1", "X 2"])
  expect(await marks(other.caller, other.centreId)).toEqual(["PV 9"])
  expect((await seen(caller, id, centreId)).version).toBe(version)
  await undoCorrection(caller, { centreId, correctionId: correction.correctionId })
  await runCorrection(caller, correction)
  expect(await marks(caller, centreId)).toEqual(["PV 1", "X 2"])
  expect(await read(other.caller, (tx) => findCorrection(tx, correction.correctionId))).toBeUndefined()
})

test("a large set is corrected in several transactions, taken up where it stood, by whoever comes", async () => {
  const { centreId, caller } = await aCentre("Grand")
  const ids: string[] = []
  for (let at = 0; at < 230; at += 1) ids.push(await publish(caller, centreId, { title: `Grande série ${at}` }))
  const values = { faire: "add_note", de: "", par: "Don de 2026", champ: "", nouvelle: "" }
  const started = await startCorrection(caller, { centreId, selection: `?ids=${ids.join(",")}`, values })
  if (started.kind !== "done") throw new Error(JSON.stringify(started))
  expect(started.value.isSmall).toBe(false)
  const work = { centreId, correctionId: started.value.correctionId }
  const stop = AbortSignal.abort()
  await expect(runCorrection(installation, work, { signal: stop })).rejects.toThrow(/abort/)
  const half = await read(caller, (tx) => findCorrection(tx, work.correctionId))
  expect(half).toMatchObject({ state: "running", counts: { changed: 200, waiting: 30 } })
  await Promise.all([runCorrection(installation, work), runCorrection(installation, work)])
  expect(await read(caller, (tx) => findCorrection(tx, work.correctionId))).toMatchObject({
    state: "done",
    counts: { changed: 230, waiting: 0 },
  })
  const [accounts] = await database.asOwner(
    "select count(*)::int as lines, count(distinct account_id)::int as accounts from catalogue.revision where cause_id = $1",
    [work.correctionId],
  )
  expect(accounts).toEqual({ lines: 230, accounts: 1 })
})

test("a fault, an empty set or a stranger: nothing begins", async () => {
  const { centreId, caller } = await aCentre("Rien")
  await publish(caller, centreId, { title: "Seul ici" })
  const values = { faire: "add_note", de: "", par: "Don", champ: "", nouvelle: "" }
  const begin = (who: Caller, selection: string, more = {}) =>
    startCorrection(who, { centreId, selection, values: { ...values, ...more } })
  expect(await begin(caller, "?q=seul", { par: " " })).toMatchObject({
    kind: "invalid",
    errors: { par: [expect.any(String)] },
  })
  expect(await begin(caller, "?q=introuvablissime")).toMatchObject({ refusal: "catalogue_refused_nothing_selected" })
  expect(await begin(caller, "")).toMatchObject({ refusal: "catalogue_refused_nothing_selected" })
  const elsewhere = (await aCentre("Rien d’ailleurs")).caller
  for (const stranger of [visitorCaller, elsewhere]) {
    expect(await begin(stranger, "?q=seul")).toMatchObject({ refusal: "platform_refused_not_allowed" })
  }
})
