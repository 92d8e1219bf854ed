import { expect, test } from "vitest"
import { writeRefusalsCsv } from "./refusals-csv.ts"

test("each refusal on a line, quoted where needed, never a formula", () => {
  const csv = writeRefusalsCsv([
    {
      ordinal: 3,
      position: { kind: "byte", offset: 1200 },
      reason: "title_missing",
      sentence: "Pas de titre ; voir",
      excerpt: '=1+1 "x"',
    },
    {
      ordinal: 4,
      position: { kind: "line", line: 7, column: 2 },
      reason: "xml_entity",
      sentence: "Entité",
      excerpt: "",
    },
  ])
  expect(csv.split("\r\n")).toEqual([
    "\ufeffrang;octet;ligne;colonne;code;raison;extrait",
    '3;1200;;;title_missing;"Pas de titre ; voir";"\'=1+1 ""x"""',
    "4;;7;2;xml_entity;Entité;",
    "",
  ])
})
