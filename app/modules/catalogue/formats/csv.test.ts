import { expect, test } from "vitest"
import { suggestMapping } from "../domain/cite/table-fields.ts"
import { buildDescription } from "../testing/build-description.ts"
import { recordsOf, refusalsOf } from "../testing/build-exchange.ts"
import { collect, latin1, streamOf, utf8 } from "../testing/build-marc.ts"
import { readTableRecords } from "./csv-records.ts"
import { readCsvRows } from "./csv-rows.ts"
import { writeCsv } from "./csv-write.ts"

async function tableOf(text: string | Uint8Array, chunk = 65_536) {
  const { header, rows } = await readCsvRows(streamOf(typeof text === "string" ? utf8(text) : text, chunk))
  return { header, rows: await collect(rows) }
}

async function readTable(text: string | Uint8Array) {
  const { header, rows } = await readCsvRows(streamOf(typeof text === "string" ? utf8(text) : text))
  const reading = { header, mapping: suggestMapping(header), separators: ["|", ";"], kind: "book" as const }
  return collect(readTableRecords(rows, reading))
}

test("headers in French and in English are understood", () => {
  const french =
    "N° notice;Type de document;Titre;Sous-titre;Auteurs;Auteur 2;Éditeur;Lieu d'édition;Année;ISBN;Mots-clés;Résumé;Cote;Localisation;Couleur"
  expect(suggestMapping(french.split(";"))).toEqual([
    ...["number", "kind", "title", "subtitle", "authors", "authors", "publisher", "place", "date", "isbn"],
    ...["keywords", "abstract", "shelfMark", "library", null],
  ])
  const english = "Title,Authors,Year,Journal,Volume/Issue,Pages,DOI,Abstract,Keywords,Language"
  expect(suggestMapping(english.split(","))).toEqual(
    "title authors date hostTitle hostNumber pages link abstract keywords languages".split(" "),
  )
  expect(suggestMapping(["Titre", "Titre"])).toEqual(["title", null])
})

test.each([
  ["semicolons", 'Titre;Auteur\nUn;"Petit; Paul"\n'],
  ["commas, CR LF", 'Titre,Auteur\r\nUn,"Petit; Paul"\r\n'],
  ["tabs, a mark", "\ufeffTitre\tAuteur\nUn\tPetit; Paul"],
  ["commas, a name above the table", 'Relevé du fonds\n\nTitre,Auteur\nUn,"Petit; Paul"\n'],
  ["a declared separator", 'sep=|\nTitre|Auteur\nUn|"Petit; Paul"\n'],
])("%s", async (_name, text) => {
  for (const chunk of [1, 5, 4096]) {
    const { header, rows } = await tableOf(text, chunk)
    expect(header).toEqual(["Titre", "Auteur"])
    expect(rows.map((row) => row.cells)).toEqual([["Un", "Petit; Paul"]])
  }
})

test("a cell in quotes holds line ends and quotes; a quote that breaks or never closes costs its row only", async () => {
  const { rows } = await tableOf(
    'A;B;C\n"un\ndeux";"dit ""oui""";3" de haut\n"cassé" x;2;3\nquatre;5;6\n"ouvert;5;6\nsept;8;9\n',
  )
  expect(rows).toMatchObject([
    { line: 2, cells: ["un\ndeux", 'dit "oui"', '3" de haut'], damage: null },
    { line: 4, damage: "broken" },
    { line: 5, cells: ["quatre", "5", "6"] },
    { line: 6, damage: "open" },
    { line: 7, cells: ["sept", "8", "9"] },
  ])
})

test("rows become records: several values, article when it stands in something, unknown columns kept", async () => {
  const verdicts = await readTable(
    "Identifiant;Titre;Auteurs;Revue;N°;Date;Pages;Mots-clés;Langue;Couleur;Cote\n" +
      "7;Habiter : essai;Lavergne, Solène | Petit, Paul;Cahiers;;mars 2019;15-28;enfance | ville;français;rouge;P 12\n" +
      ";;;;;;;;;;\n" +
      "8;;Petit, Paul;;;;;;;;\n" +
      "9;Guide;;;;[2014];212;;klingon;;\n" +
      "10;Trop;;;;;;;;;;de;cellules\n",
  )
  expect(verdicts.map((verdict) => verdict.ordinal)).toEqual([1, 2, 3, 4])
  expect(recordsOf(verdicts)).toMatchObject([
    {
      position: { line: 2 },
      identity: { key: "table:7" },
      description: {
        kind: "article",
        title: "Habiter",
        subtitle: "essai",
        contributors: [
          { name: "Lavergne", rank: "main" },
          { name: "Petit", rank: "equal" },
        ],
        subjects: [{ parts: ["enfance"] }, { parts: ["ville"] }],
        languages: ["fre"],
        year: 2019,
        host: { title: "Cahiers", date: "mars 2019" },
      },
      copies: [{ shelfMark: "P 12" }],
      source: { unmapped: [["Couleur", "rouge"]] },
    },
    {
      description: { kind: "book", year: 2014, extent: ["212 p."] },
      source: { unmapped: [["Langue", "klingon"]] },
      remarks: ["cell_not_understood"],
    },
  ])
  expect(refusalsOf(verdicts)).toMatchObject([
    { reason: "title_missing", position: { line: 4 } },
    { reason: "table_row_damaged", position: { line: 6 }, details: { said: 11, found: 13 } },
  ])
})

test("Windows-1252 and an empty file", async () => {
  const [read] = recordsOf(await readTable(latin1("Titre;Année\nÉté;2001\n")))
  expect(read).toMatchObject({ description: { title: "Été" }, encoding: "windows-1252", remarks: ["encoding_guessed"] })
  expect(refusalsOf(await readTable(""))).toMatchObject([{ reason: "file_without_records" }])
})

test("a text that a spreadsheet would run is disarmed", () => {
  const hostile = buildDescription({ title: '=HYPERLINK("x")', edition: "+1" })
  const [, row = ""] = [...writeCsv([{ description: hostile, id: null, url: null, source: null }])]
  expect(row).toContain(`"'=HYPERLINK(""x"")"`)
  expect(row).toContain(";'+1;")
})

test("the columns of a Koha report are known by their names there", () => {
  const header =
    "biblionumber,author,title,copyrightdate,abstract,item_volume,item_itemtype,item_isbn,item_publicationyear,item_publishercode,item_collectiontitle,item_pages,item_size,item_place,item_url,itemcallnumber,barcode"
  expect(suggestMapping(header.split(","))).toEqual([
    ...["number", "authors", "title", null, "abstract", "part", null, "isbn", "date", "publisher", "series"],
    ...["extent", "extent", "place", "link", "shelfMark", "barcode"],
  ])
  expect(suggestMapping(["Titre", "Pages", "Volume"])).toEqual(["title", "pages", "part"])
})
