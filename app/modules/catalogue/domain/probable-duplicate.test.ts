import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { documentKeys } from "./document-keys.ts"
import { isSurelySame, suspect } from "./probable-duplicate.ts"
import type { Contributor, RecordDescription } from "./record-description.ts"

const author = (name: string): Contributor => ({
  kind: "person",
  name,
  givenName: "Ada",
  addition: null,
  dates: null,
  functions: ["070"],
  rank: "main",
  authorityId: null,
})
const isbn = (value: string) => ({ value, typed: value })
const base = buildDescription({
  title: "Les habitants dans la décision locale",
  subtitle: "enquête dans trois quartiers",
  contributors: [author("Kerbrat")],
  year: 2014,
})
const like = (changes: Partial<RecordDescription>): RecordDescription => ({ ...base, ...changes })

test.each<[string, Partial<RecordDescription>]>([
  ["a typing error in the title", { title: "Les habitants dans la décison locale" }],
  ["the subtitle left out", { subtitle: null }],
  ["the subtitle in the title", { title: `${base.title} : ${base.subtitle}`, subtitle: null }],
  ["the year before", { year: 2013 }],
  ["no year", { year: null }],
  ["a typing error in the author", { contributors: [author("Kerbratt")] }],
  ["accents and capitals", { title: "LES HABITANTS DANS LA DECISION LOCALE" }],
])("probably the same: %s", (_what, changes) => {
  const other = like(changes)
  expect(suspect(base, other)?.reasons).toEqual(["title"])
  expect(documentKeys(base).some((key) => documentKeys(other).includes(key))).toBe(true)
})

test.each<[string, Partial<RecordDescription>]>([
  ["another volume", { title: "Les habitants dans la décision locale 2" }],
  ["another town", { subtitle: "enquête à Nantes, dans trois quartiers" }],
  ["other authors", { contributors: [author("Delpuech")] }],
  ["years apart", { year: 2009 }],
  ["another title", { title: "Les élus dans la décision nationale" }],
  ["an article of the same title", { kind: "article" }],
])("not the same: %s", (_what, changes) => {
  expect(suspect(base, like(changes))).toBeNull()
})

test("an ISBN in common with a title that looks alike; another edition has another ISBN", () => {
  const held = like({ isbns: [isbn("9782253060994")] })
  expect(suspect(held, like({ ...held, title: "Habitants et décision locale", year: 2020 }))?.reasons).toEqual(["isbn"])
  expect(suspect(held, like({ ...held, title: "Manuel de plomberie", subtitle: null }))).toBeNull()
  expect(suspect(held, like({ isbns: [isbn("9782070368228")] }))).toBeNull()
})

test("without authors, the same title and year; two issues of one periodical are two", () => {
  const anonymous = like({ contributors: [] })
  expect(suspect(anonymous, anonymous)?.reasons).toEqual(["title"])
  expect(suspect(anonymous, { ...anonymous, year: 2015 })).toBeNull()
  const issue = (number: string): RecordDescription =>
    like({
      kind: "periodical_issue",
      title: "Trames urbaines",
      host: { title: "Trames urbaines", issueTitle: null, number, date: null, pages: null, issn: null, isbn: null },
    })
  expect(suspect(issue("n° 41"), issue("n° 42"))).toBeNull()
})

test("records of one name are one when their titles agree", () => {
  expect(isSurelySame(base, like({ subtitle: null }))).toBe(true)
  expect(isSurelySame(base, like({ title: "Manuel de plomberie", subtitle: null }))).toBe(false)
  expect(suspect(base, like({ contributors: [author("Zed")] }), true)?.reasons).toEqual(["name"])
})
