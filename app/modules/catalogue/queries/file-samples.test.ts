import { Readable } from "node:stream"
import { expect, test } from "vitest"
import { remarksCsv } from "../formats/refusals-csv.ts"
import { remarksOfFile } from "./remarks-of-file.server.ts"
import { sampleOfImport } from "./sample-of-import.server.ts"
import { tableOfFile } from "./table-of-file.server.ts"

const content = (...lines: string[]) => Readable.from([Buffer.from(lines.join("\n"))])
const reading = { mapping: ["title", "authors", "shelfMark"] as const, separators: [";"], kind: "book" as const }

test("a column that the first rows leave empty shows what it says further on", async () => {
  const rows = ["A;;", "B;;", "C;x;", "D;;", "E;y;", "F;;R 12", "G;;R 13"]
  expect(await tableOfFile(content("Titre;Auteur;Cote;Rien", ...rows.map((row) => `${row};`)))).toEqual({
    header: ["Titre", "Auteur", "Cote", "Rien"],
    rows: [
      ["A", "", "", ""],
      ["B", "", "", ""],
      ["C", "x", "", ""],
      ["D", "", "", ""],
    ],
    later: ["", "", "R 12", ""],
  })
})

test("the first records of a file that is tried are shown as they were understood, refused ones left out", async () => {
  const file = content(
    "Titre;Auteur;Cote",
    ";Personne;",
    "Un;Durand, Marie;R 1",
    "Deux;Lopez, Ana;R 2",
    "Trois;;",
    "Quatre;;",
  )
  const sample = await sampleOfImport(file, { ...reading, mapping: [...reading.mapping] })
  expect(sample.map(({ description }) => description.title)).toEqual(["Un", "Deux", "Trois"])
  expect(sample[0]).toMatchObject({
    ordinal: 2,
    description: { contributors: [{ name: "Durand", givenName: "Marie" }] },
    copies: [{ shelfMark: "R 1" }],
  })
  expect(file.destroyed).toBe(true)
})

test("each record that is read with a remark, or left as it was changed here, is listed with its place", async () => {
  const file = content("Titre;ISBN", "Un;978-2-7654-1234-9", "Deux;", "=Trois;978-2-7654-1234-9")
  const asked = { mapping: ["title" as const, "isbn" as const], separators: [";"], kind: "book" as const }
  const csv: string[] = []
  for await (const line of remarksCsv(remarksOfFile(file, asked, new Set([2])), (remark) => `dit ${remark}`))
    csv.push(line)
  expect(csv).toEqual([
    "\ufeffrang;octet;ligne;colonne;code;reserve;titre\r\n",
    "1;;2;1;isbn_false;dit isbn_false;Un\r\n",
    "2;;3;1;changed_here;dit changed_here;Deux\r\n",
    "3;;4;1;isbn_false;dit isbn_false;'=Trois\r\n",
  ])
  expect(file.destroyed).toBe(true)
})
