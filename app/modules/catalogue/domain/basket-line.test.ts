import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { basketLine } from "./basket-line.ts"

test("an article is found by its periodical, its issue and its pages; a book says its publisher", () => {
  const host = { title: "Trames urbaines", issueTitle: null, number: "n° 43", date: "mai 2023", pages: "p. 12-19" }
  const article = buildDescription({ host: { ...host, issn: null, isbn: null }, year: 2023 })
  expect(basketLine(article)).toEqual(["Trames urbaines, n° 43, p. 12-19", "2023"])
  const publications = [{ places: ["Lyon"], publishers: ["Chronique"], date: "2020", role: "publication" as const }]
  expect(basketLine(buildDescription({ publications, year: 2020 }))).toEqual(["Chronique", "2020"])
  expect(basketLine(buildDescription())).toEqual([])
})
