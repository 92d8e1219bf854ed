import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { buildMarc } from "../testing/build-marc.ts"
import { sharedNames } from "./shared-names.ts"

const plain = buildDescription()
const names = (...lines: string[]): string[] => sharedNames(buildMarc(lines), plain)

test("a number in an agency's base, however it is written", () => {
  expect(names("001 4521", "003 base-partagee")).toEqual(["number:base-partagee:4521"])
  expect(names("001 77", "035   $a(base-partagee)4521")).toEqual(["number:base-partagee:4521"])
  expect(names("035   $aFRBNF412345670000001")).toEqual(["number:frbnf:412345670000001"])
})

test("a permanent address and a DOI", () => {
  expect(names("001 123456789", "003 http://www.sudoc.fr/123456789")).toEqual(["address:sudoc.fr/123456789"])
  expect(names("033   $ahttp://catalogue.bnf.fr/ark:/12148/cb41234567x")).toEqual([
    "address:catalogue.bnf.fr/ark:/12148/cb41234567x",
  ])
  const links = [{ url: "https://doi.org/10.3917/ESP.150.0001", label: "DOI", format: null }]
  expect(sharedNames(null, { ...plain, links })).toEqual(["doi:10.3917/esp.150.0001"])
})

test("a number alone names nothing beyond its origin", () => {
  expect(names("001 4521")).toEqual([])
  expect(names("001 4521", "801  3$aFR$bBnF")).toEqual([])
  expect(names("001 000", "003 X", "035   $a4521")).toEqual([])
  expect(names("001 1", "003 https://catalogue.exemple.test/")).toEqual([])
})
