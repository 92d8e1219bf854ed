import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readCatalogueSearch } from "./domain/catalogue-search.ts"
import { describeTyped } from "./domain/describe-typed.ts"
import { formLanguages } from "./domain/form-languages.ts"
import { withPick } from "./domain/form-pick.ts"
import { typeAuthority } from "./domain/typed-authority.ts"
import { emptyTyped } from "./domain/typed-record.ts"
import { noteDocumentsJob } from "./jobs/note-documents.job.server.ts"
import { editAuthority } from "./operations/edit-authority.server.ts"
import { mergeAuthorities } from "./operations/merge-authorities.server.ts"
import { separateAuthority } from "./operations/separate-authority.server.ts"
import { tellAuthoritiesApart } from "./operations/tell-authorities-apart.server.ts"
import { authoritiesOf } from "./queries/authorities-of-record.server.ts"
import { authorityChanges, mergedAuthorities } from "./queries/authority-history.server.ts"
import { authorityForms, authorityWorks, coAuthors, findAuthority } from "./queries/find-authority.server.ts"
import { formPicks } from "./queries/form-picks.server.ts"
import { authoritiesTyped, authorityLetters, listAuthorities } from "./queries/list-authorities.server.ts"
import { nearAuthorities } from "./queries/near-authorities.server.ts"
import { searchCatalogue } from "./queries/search-catalogue.server.ts"
import { worksOfAuthority } from "./queries/works-of-authority.server.ts"
import { buildIso2709, buildMarc, joinBytes } from "./testing/build-marc.ts"
import { importBytes, importCaller } from "./testing/import-file.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "authorities-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made = await createCentre(importCaller, { name: "Un", shortName: "Un", presentation: "", coverage: [] })
const centreId = made.kind === "done" ? made.value.id : ""
const staff = callerWithRole("staff", centreId)

let number = 0
function notice(title: string, ...lines: string[]): Uint8Array {
  number += 1
  return buildIso2709(buildMarc([`001 ${number}`, `200 1 $a${title}`, ...lines]))
}

async function bring(...notices: Uint8Array[]): Promise<void> {
  await importBytes(joinBytes(notices), { centreId })
}

/** The one authority whose names hold these words. */
async function the(words: string) {
  const { found } = await list(words)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} authorities for ${words}.`)
  return found[0]
}

async function list(query: string) {
  return await read(visitorCaller, (tx) => listAuthorities(tx, { query, letter: "", kind: null, skip: 0, limit: 50 }))
}

async function found(query: string): Promise<string[]> {
  const search = readCatalogueSearch(new URLSearchParams({ q: query }))
  const { results } = await read(visitorCaller, (tx) => searchCatalogue(tx, search))
  return results
    .map(({ title }) => title.map((part) => (typeof part === "string" ? part : part.mark)).join(""))
    .toSorted()
}

async function sheet(id: string) {
  return await read(visitorCaller, async (tx) => {
    const one = await findAuthority(tx, id)
    if (one === undefined) throw new Error("There is no such authority.")
    return {
      ...one,
      forms: await authorityForms(tx, id),
      works: await authorityWorks(tx, id),
      with: await coAuthors(tx, id, 9),
    }
  })
}

test("an import makes an authority of each name, once, with all that it made and with whom", async () => {
  await bring(
    notice("Les seuils", "700  1$aÉlias$bNadège$4070", "701  1$aOrdo$bPaul$4070", "210   $d2011"),
    notice("Les marges", "700  1$aELIAS$bNadege$4070", "210   $d2013"),
    notice("Traduire", "702  1$aÉlias$bNadège$4730", "710 02$aVille de Brumes$4070", "210   $d2015"),
  )
  const elias = await the("nadeg eli")
  expect(elias).toMatchObject({ kind: "person", name: "Élias", givenName: "Nadège", records: 3 })
  const { works, forms, with: together } = await sheet(elias.id)
  expect(works).toMatchObject({ total: 3, firstYear: 2011, lastYear: 2015, byKind: [{ kind: "book", count: 3 }] })
  expect(works.byFunction).toEqual([
    { code: "070", count: 2 },
    { code: "730", count: 1 },
  ])
  expect(forms).toMatchObject([{ form: "Élias, Nadège", records: 3 }])
  expect(together.map(({ name, records }) => [name, records])).toEqual([
    ["Ordo", 1],
    ["Ville de Brumes", 1],
  ])
  const titles = await read(visitorCaller, (tx) => worksOfAuthority(tx, elias.id, { kind: null, skip: 0, limit: 2 }))
  expect(titles.map(({ title }) => title[0])).toEqual(["Traduire", "Les marges"])
  expect(await read(visitorCaller, authorityLetters)).toEqual(expect.arrayContaining(["e", "o", "v"]))
  expect((await list("brume")).found).toMatchObject([{ kind: "body", records: 1 }])
})

test("the same file again makes nothing; a changed name moves the record to its own authority", async () => {
  const titled = (name: string) => buildIso2709(buildMarc(["001 700", "200 1 $aLe quai", `700  1$a${name}$bAda$4070`]))
  await bring(titled("Quillévéré"))
  await bring(titled("Quillévéré"))
  expect(await the("quillevere")).toMatchObject({ records: 1 })
  await bring(titled("Quilleverez"))
  expect((await list("quillevéré ada")).found.map(({ records }) => records)).toEqual([0, 1])
  expect(await the("quilleverez")).toMatchObject({ records: 1 })
})

test("an identifier makes one of two names, and two of one name", async () => {
  await bring(
    notice("A", "700  1$aZanon$bIda$oISNI0000000121032683$4070"),
    notice("B", "700  1$aZanon-Perrin$bIda$o0000 0001 2103 2683$4070"),
    notice("C", "700  1$aZanon$bIda$4070"),
    // Another person of the same name: another number of the same kind.
    notice("D", "700  1$3027715078$aZanon$bIda$4070"),
    notice("E", "700  1$3026650673$aZanon$bIda$4070"),
  )
  const { found: all } = await list("zanon ida")
  expect(all.map(({ records }) => records).toSorted((a, b) => a - b)).toEqual([1, 4])
  const [main] = all.filter(({ records }) => records === 4)
  const { authority, forms } = await sheet(main?.id ?? "")
  expect(authority.identifiers).toEqual({ isni: "0000000121032683", idref: "027715078" })
  expect(forms.map(({ form }) => form).toSorted()).toEqual(["Zanon, Ida", "Zanon-Perrin, Ida"])
  expect(await found("auteur:zanon-perrin")).toContain("B")
})

test("two merged are one, under any of their names, and can be two again", async () => {
  await bring(
    notice("Le pont", "700  1$aVolkaert$bA.$4070"),
    notice("Le bac", "700  1$aVolkaert$bAnselme$f1950-$4070"),
    notice("Le gué", "700  1$aVolkaert$bAgathe$4070"),
  )
  const near = await read(staff, (tx) => nearAuthorities(tx, { skip: 0, limit: 50 }))
  const pairs = near.pairs
    .filter(({ one }) => one.name === "Volkaert")
    .map(({ one, other }) => [one.givenName, other.givenName].map(String).toSorted().join(" / "))
  expect(pairs.toSorted()).toEqual(["A. / Agathe", "A. / Anselme"])
  const [anselme, agathe] = [await the("anselme"), await the("agathe")]
  const { found: all } = await list("volkaert")
  const gone = all.find(({ givenName }) => givenName === "A.")
  if (gone === undefined) throw new Error("The initial has an authority.")
  await tellAuthoritiesApart(staff, { oneId: gone.id, otherId: agathe.id })

  const merged = await mergeAuthorities(staff, {
    staysId: anselme.id,
    staysVersion: 1,
    goneId: gone.id,
    goneVersion: 1,
  })
  expect(merged).toMatchObject({ kind: "done", value: { records: 2 } })
  expect((await sheet(gone.id)).standsFor).toBe(anselme.id)
  expect(await sheet(anselme.id)).toMatchObject({ works: { total: 2 } })
  expect(await found("auteur:anselme")).toEqual(["Le bac", "Le pont"])
  expect(
    (await read(staff, (tx) => nearAuthorities(tx, { skip: 0, limit: 50 }))).pairs.filter(
      ({ one }) => one.name === "Volkaert",
    ),
  ).toEqual([])
  // What comes later under either name is found there.
  await bring(notice("Le môle", "700  1$aVolkaert$bA.$4070"))
  expect(await sheet(anselme.id)).toMatchObject({ works: { total: 3 } })
  expect(await read(staff, (tx) => mergedAuthorities(tx, anselme.id))).toMatchObject([{ id: gone.id, records: 2 }])
  // Who read it before the merge is told.
  const late = await mergeAuthorities(staff, {
    staysId: agathe.id,
    staysVersion: 1,
    goneId: anselme.id,
    goneVersion: 1,
  })
  expect(late).toMatchObject({ kind: "refused", refusal: "catalogue_refused_authority_changed" })

  expect(await separateAuthority(staff, { id: gone.id })).toMatchObject({ kind: "done" })
  expect(await sheet(anselme.id)).toMatchObject({ works: { total: 1 }, standsFor: null })
  expect(await sheet(gone.id)).toMatchObject({ works: { total: 2 }, standsFor: null })
  expect(await found("auteur:anselme")).toEqual(["Le bac"])
  expect((await read(staff, (tx) => authorityChanges(tx, anselme.id))).map(({ reason }) => reason)).toEqual([
    "separate",
    "merge",
  ])
})

test("a person says more of an authority: its acronym finds what it made", async () => {
  await bring(notice("Bilan", "710 02$aOffice brumois du logement$4070"), notice("Autre", "710 02$aRégie d’ici$4070"))
  const office = await the("office brumois")
  const typed = async () =>
    await read(staff, async (tx) => {
      const one = await findAuthority(tx, office.id)
      if (one === undefined) throw new Error("There is no such authority.")
      return typeAuthority(one.authority, await authorityForms(tx, office.id))
    })
  const edit = async (change: Record<string, string>, version: number) =>
    await editAuthority(staff, { id: office.id, version, typed: { ...(await typed()), ...change } })
  expect(await edit({ forms: "OBL\nOffice du logement", viaf: "17218730", note: "Bailleur public." }, 1)).toMatchObject(
    { kind: "done" },
  )
  expect(await found("auteur:OBL")).toEqual(["Bilan"])
  expect(await the("obl")).toMatchObject({ id: office.id })
  expect(await typed()).toMatchObject({ forms: "OBL\nOffice du logement", viaf: "17218730", note: "Bailleur public." })
  await bring(notice("Plan", "710 02$aOBL$4070"))
  expect(await sheet(office.id)).toMatchObject({ works: { total: 2 } })

  expect(await edit({ isni: "12" }, 2)).toMatchObject({ kind: "invalid", errors: { isni: [expect.any(String)] } })
  expect(await edit({ name: " " }, 2)).toMatchObject({ kind: "invalid", errors: { name: [expect.any(String)] } })
  expect(await edit({ forms: "Régie d'ici" }, 2)).toMatchObject({
    kind: "invalid",
    errors: { forms: [expect.stringContaining("Régie")] },
  })
  expect(await edit({}, 1)).toMatchObject({ kind: "refused", refusal: "catalogue_refused_authority_changed" })
  // The form that a record prints stays, the other goes.
  expect(await edit({ forms: "" }, 2)).toMatchObject({ kind: "done" })
  expect((await sheet(office.id)).forms.map(({ form }) => form).toSorted()).toEqual([
    "OBL",
    "Office brumois du logement",
  ])
  expect(await editAuthority(visitorCaller, { id: office.id, version: 3, typed: {} })).toMatchObject({
    kind: "refused",
  })
})

test("what is typed proposes authorities, the most written about first", async () => {
  await bring(
    notice("Un", "700  1$aYvelin$bRosa$4070"),
    notice("Deux", "700  1$aYvelin$bRosa$4070"),
    notice("Trois", "700  1$aYvelin$bRemi$4070"),
  )
  const names = async (typed: string) =>
    (await read(staff, (tx) => authoritiesTyped(tx, typed, 8))).map(({ givenName, records }) => [givenName, records])
  expect(await names("yvel")).toEqual([
    ["Rosa", 2],
    ["Remi", 1],
  ])
  expect(await names("Yvelin, Re")).toEqual([["Remi", 1]])
  expect(await names("%")).toEqual([])
})

test("a line of the form takes an authority, a theme's words or a territory, and says so", async () => {
  await bring(notice("Le lavoir", "700  1$aUrtado$bLise$f1960-$oISNI0000000121481008$4070"))
  const [pick] = await read(staff, (tx) => formPicks(tx, "contributors", "urtad", "fr"))
  expect(pick).toMatchObject({ label: "Urtado, Lise (1960-)", note: "1 document" })
  const typed = emptyTyped("book")
  typed.rows.contributors = [{ name: "urtad", function: "730" }]
  if (pick === undefined) throw new Error("The authority is proposed.")
  const filled = withPick(typed, { group: "contributors", index: 0 }, pick)
  const languages = formLanguages("fr")
  const { description } = describeTyped(filled, null, { concepts: new Map(), territories: new Map(), languages })
  expect(description.contributors).toMatchObject([
    {
      ...{ kind: "person", name: "Urtado", givenName: "Lise", dates: "1960-", functions: ["730"] },
      identifiers: ["ISNI0000000121481008"],
    },
  ])
  const [id] = await read(staff, (tx) => authoritiesOf(tx, description.contributors))
  expect(id).toBe(pick.id)
  expect(await read(staff, (tx) => formPicks(tx, "subjects", "x", "fr"))).toEqual([])
})

test("records of an older version get their authorities at night", async () => {
  await bring(notice("Ancien", "700  1$aXénakis$bOdile$4070"))
  await database.asOwner("delete from catalogue.authority_record")
  expect((await list("xenakis")).found).toMatchObject([{ records: 0 }])
  expect(await runJobNow(noteDocumentsJob.name)).toBe(true)
  expect((await list("xenakis")).found).toMatchObject([{ records: 1 }])
})

test("who is named by no record any more, and of whom nobody said anything, is forgotten at night", async () => {
  const titled = (name: string) =>
    buildIso2709(buildMarc(["001 900", "200 1 $aLe phare", `700  1$a${name}$bLuce$4070`]))
  await bring(titled("Wattrin"))
  await bring(titled("Wattrelos"))
  expect((await list("luce")).found.map(({ name, records }) => [name, records])).toEqual([
    ["Wattrelos", 1],
    ["Wattrin", 0],
  ])
  expect(await runJobNow(noteDocumentsJob.name)).toBe(true)
  expect((await list("luce")).found.map(({ name }) => name)).toEqual(["Wattrelos"])
})
