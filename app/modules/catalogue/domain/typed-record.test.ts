import { expect, test } from "vitest"
import { languageNames } from "#platform/kernel/intl.ts"
import { buildDescription } from "../testing/build-description.ts"
import { buildFullDescription, buildRichDescriptions } from "../testing/build-rich-descriptions.ts"
import { describeTyped } from "./describe-typed.ts"
import { terminologyCode } from "./language-code.ts"
import type { RecordDescription } from "./record-description.ts"
import { recordKinds } from "./record-description.ts"
import { typeDescription } from "./type-description.ts"
import { languageNamesFrom } from "./typed-languages.ts"
import type { Known } from "./typed-reading.ts"
import type { TypedRecord } from "./typed-record.ts"
import { columnName, columnsOf, emptyTyped, groupNames, groups, readTypedRecord, saysNothing } from "./typed-record.ts"

const naming = (locale: "fr" | "en") => (code: string) => languageNames(locale).of(terminologyCode(code))
const languages = languageNamesFrom(naming("fr"), [naming("en")])
const commune = (code: string, label: string) => ({
  ...{ code: `commune:${code}`, label, level: "commune", officialCode: code, departement: null },
})
const known: Known = {
  concepts: new Map([
    ["HLM", [{ uri: "https://voc.example/1", name: "Logement social" }]],
    ["Jumeau", ["2", "3"].map((id) => ({ uri: `https://voc.example/${id}`, name: "Jumeau" }))],
  ]),
  territories: new Map([
    ["Valmont", [commune("99001", "Valmont"), { ...commune("990", "Valmont"), level: "departement" }]],
    ["Saint-Bris", [commune("99002", "Saint-Bris"), commune("98002", "Saint-Bris")]],
    ["Saint-Bris (98)", [commune("99002", "Saint-Bris"), commune("98002", "Saint-Bris")]],
    ["98002", [commune("98002", "Saint-Bris")]],
  ]),
  languages,
}

/** As a browser sends the form back: every column by its name. */
function posted(typed: TypedRecord): Record<string, string> {
  const fields: Record<string, string> = { ...typed.fields }
  for (const group of groupNames) {
    for (const [index, row] of typed.rows[group].entries()) {
      for (const column of columnsOf(group)) fields[columnName(group, index, column)] = row[column] ?? ""
    }
  }
  return fields
}

function again(description: RecordDescription) {
  const typed = readTypedRecord(posted(typeDescription(description, [], languages)))
  return describeTyped(typed, description, known)
}

function problemsOf(given: Record<string, string>, base: RecordDescription | null = null) {
  const read = describeTyped(readTypedRecord({ kind: "book", title: "Titre", ...given }), base, known)
  return read.problems.map(({ field, problem }) => `${field} ${problem}`)
}

function describe(given: Record<string, string>): RecordDescription {
  return describeTyped(readTypedRecord({ kind: "book", title: "Titre", ...given }), null, known).description
}

test("a record of each kind, shown in the form and sent back untouched, is the same", () => {
  for (const description of [...buildRichDescriptions(), buildFullDescription()]) {
    expect(again(description)).toMatchObject({ description, problems: [], remarks: [] })
  }
  for (const kind of recordKinds) {
    const description = buildDescription({ ...buildFullDescription(), kind })
    expect(again(description).description).toEqual(description)
  }
})

test("hostile texts come back as they were, in every field and column", () => {
  const texts = [
    `"><script>alert(1)</script>`,
    "=1+1",
    "$a^b",
    "l’été, c'est « loin » ; et après ?",
    "الحي",
    "👩🏽‍🌾 % \\ ' & <",
    "constructor",
    "__proto__",
  ]
  for (const text of texts) {
    const base = buildFullDescription()
    const description: RecordDescription = {
      ...base,
      ...{ title: text, subtitle: text, part: text, responsibility: text, edition: text },
      ...{ notes: [text], abstracts: [text, text], contents: [text], extent: [text], parallelTitles: [text] },
      contributors: base.contributors.map((one) => ({ ...one, name: text, addition: text })),
      subjects: [{ kind: "person", parts: [text, text], scheme: text, authorityId: text }],
      territories: [{ code: "commune:1", label: text }],
      series: [{ title: text, subtitle: text, number: text, issn: null }],
      host: { title: text, issueTitle: text, number: text, date: text, pages: text, issn: text, isbn: text },
    }
    expect(again(description)).toMatchObject({ description, problems: [] })
  }
})

test("what a form may send and no person types is read without a fault", () => {
  const typed = readTypedRecord({
    kind: "spaceship",
    "contributors.-1.name": "a",
    "contributors.x.name": "a",
    "contributors.1e9.name": "a",
    "contributors.99999999.name": "a",
    "contributors.0.name": ["first", "second"],
    toString: "a",
  })
  expect(typed.rows.contributors.length).toBeLessThanOrEqual(2000)
  expect(typed.rows.contributors[0]).toEqual({ name: "first" })
  expect(describeTyped(typed, null, known).description.kind).toBe("book")
})

test("wrong numbers, years, languages, addresses are each a problem at their field", () => {
  expect(problemsOf({ title: "  " })).toEqual(["title title_missing"])
  expect(problemsOf({ isbns: "978-2-253-06099-4\n978-2-253-06099-5" })).toEqual(["isbns isbn_false"])
  expect(problemsOf({ issns: "0338-0611", hostIssn: "1" })).toEqual(["hostIssn issn_false", "issns issn_false"])
  expect(problemsOf({ year: "20014" })).toEqual(["year year_false"])
  expect(problemsOf({ year: "2016-2014" })).toEqual(["year year_false"])
  expect(problemsOf({ languages: "français, klingonais" })).toEqual(["languages language_unknown"])
  expect(problemsOf({ "links.0.url": "javascript:alert(1)" })).toEqual(["links.0.url url_false"])
  expect(problemsOf({ "links.1.label": "Texte" })).toEqual(["links.1.url url_missing"])
  expect(problemsOf({ "contributors.0.givenName": "Awa" })).toEqual(["contributors.0.name name_missing"])
  expect(problemsOf({ "copies.0.barcode": "1", "copies.2.barcode": "1" })).toEqual(["copies.2.barcode barcode_twice"])
  expect(problemsOf({ title: "x".repeat(2001) })).toEqual(["title too_long"])
})

test("a false number that the record had already may stay, another may not come", () => {
  const base = buildFullDescription()
  expect(problemsOf({ isbns: "978-2-253-06099-5" }, base)).toEqual([])
  expect(problemsOf({ isbns: "978-2-253-06099-6" }, base)).toEqual(["isbns isbn_false"])
})

test("numbers are normalised, the year comes from the date, the filing title from the title", () => {
  const read = describe({
    title: "Les quartiers",
    isbns: "2-253-06099-7",
    "publications.0.date": "impr. 2014-2016",
    "links.0.url": "exemple.org/page",
    languages: "français ; EN",
  })
  expect(read).toMatchObject({
    isbns: [{ value: null, typed: "2-253-06099-7" }],
    year: 2014,
    yearEnd: 2016,
    sortTitle: "quartiers",
    links: [{ url: "https://exemple.org/page" }],
    languages: ["fre", "eng"],
  })
})

test("a name typed in one piece, roles and ranks; a changed name loses its authority", () => {
  const { contributors } = describe({
    "contributors.0.name": "Ferrand, Idriss",
    "contributors.1.name": "Nkomo",
    "contributors.1.givenName": "Awa",
    "contributors.1.function": "070",
    "contributors.2.name": "Trait, Lou",
    "contributors.2.function": "440",
    "contributors.3.name": "Ville de Valmont, service jeunesse",
    "contributors.3.kind": "body",
  })
  expect(contributors.map(({ name, givenName, rank }) => [name, givenName, rank])).toEqual([
    ["Ferrand", "Idriss", "main"],
    ["Nkomo", "Awa", "equal"],
    ["Trait", "Lou", "secondary"],
    ["Ville de Valmont, service jeunesse", null, "equal"],
  ])
  const base = buildFullDescription()
  const typed = typeDescription(base, [], languages)
  const [first] = typed.rows.contributors
  if (first !== undefined) first["name"] = "Autre"
  expect(describeTyped(typed, base, known).description.contributors[0]).toMatchObject({
    name: "Autre",
    authorityId: null,
    rank: "main",
  })
})

test("themes are recognised by any label; unknown words stay and are told", () => {
  const typed = readTypedRecord({
    ...{ kind: "book", title: "Titre", "subjects.0.label": "HLM", "subjects.1.label": "barres d’immeubles" },
    ...{ "subjects.2.label": "Jumeau", "subjects.3.label": "Valmont", "subjects.3.kind": "place" },
  })
  const { description, remarks } = describeTyped(typed, null, known)
  expect(description.subjects.map(({ kind, parts }) => `${kind} ${parts.join()}`)).toEqual([
    "topic Logement social",
    "uncontrolled barres d’immeubles",
    "topic Jumeau",
    "place Valmont",
  ])
  expect(remarks.map(({ remark }) => remark)).toEqual(["subject_named", "subject_free", "subject_several"])
})

test("territories: the commune first, the one of a département, a code; unclear and unknown ones are problems", () => {
  const read = (label: string) => describe({ "territories.0.label": label }).territories.map(({ code }) => code)
  expect(read("Valmont")).toEqual(["commune:99001"])
  expect(read("Saint-Bris (98)")).toEqual(["commune:98002"])
  expect(read("98002")).toEqual(["commune:98002"])
  expect(problemsOf({ "territories.0.label": "Saint-Bris" })).toEqual(["territories.0.label territory_unclear"])
  expect(problemsOf({ "territories.0.label": "Nulle-Part" })).toEqual(["territories.0.label territory_unknown"])
})

test("a copy of which nothing is said any more is to be removed, one that never was is not", () => {
  const typed = readTypedRecord({ kind: "book", title: "T", "copies.0.id": "a", "copies.1.barcode": " 12 34 " })
  expect(describeTyped(typed, null, known).copies).toMatchObject([
    { id: null, barcode: "1234", removed: false },
    { id: "a", removed: true },
  ])
})

test("an empty form says nothing, whatever is chosen in it", () => {
  expect(saysNothing(emptyTyped("book"))).toBe(true)
  expect(saysNothing(readTypedRecord({ kind: "book", "contributors.0.kind": "body", "copies.0.note": " " }))).toBe(true)
  expect(saysNothing(readTypedRecord({ kind: "book", "subjects.4.label": "école" }))).toBe(false)
  expect(Object.keys(groups)).toEqual(groupNames)
})
