import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { fieldsOfPart, partKinds } from "./part-of-record.ts"

const periodical = buildDescription({
  kind: "periodical",
  title: "Trames urbaines",
  issns: [{ typed: "1234-5679", value: "12345679" }],
})
const host = {
  title: "Trames urbaines",
  issueTitle: null,
  number: "n° 43",
  date: "juin 2024",
  pages: "p. 6-15",
  issn: "1234-5679",
  isbn: null,
}

test("an issue and an article take the title and the ISSN of their periodical", () => {
  expect(partKinds("periodical")).toEqual(["periodical_issue", "article"])
  const expected = { hostTitle: "Trames urbaines", hostIssn: "1234-5679" }
  expect(fieldsOfPart("periodical_issue", periodical)).toEqual(expected)
  expect(fieldsOfPart("article", periodical)).toEqual(expected)
})

test("an article takes the number and the date of its issue, or of another article of it; not its pages", () => {
  const expected = { hostTitle: "Trames urbaines", hostIssn: "1234-5679", hostNumber: "n° 43", hostDate: "juin 2024" }
  expect(fieldsOfPart("article", buildDescription({ kind: "periodical_issue", title: "Réparer", host }))).toEqual(
    expected,
  )
  expect(fieldsOfPart("article", buildDescription({ kind: "article", title: "Démolir moins", host }))).toEqual(expected)
  const issue = buildDescription({ kind: "periodical_issue", title: "Trames urbaines", host: null })
  expect(fieldsOfPart("article", issue)).toEqual({ hostTitle: "Trames urbaines" })
})

test("a book has no parts to describe, and lends no host", () => {
  expect(partKinds("book")).toEqual([])
  expect(fieldsOfPart("article", buildDescription({ kind: "book", title: "Un livre" }))).toEqual({})
})
