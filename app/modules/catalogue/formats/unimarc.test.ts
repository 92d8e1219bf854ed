import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { buildMarc, collect, streamOf } from "../testing/build-marc.ts"
import { readRecords } from "./read-records.ts"
import type { Described } from "./unimarc.ts"
import { describeUnimarc } from "./unimarc.ts"
import { toUnimarc } from "./unimarc-write.ts"

function describe(lines: string[], leader?: string): Described {
  const read = describeUnimarc(buildMarc(lines, leader))
  if (read.kind === "refused") throw new Error(read.reason)
  return read
}

const report = [
  "001 4521",
  "010   $a978-2-253-06099-4$br. $d12 EUR",
  "100   $a20140312d2014    m  y0frey50      ba",
  "101 1 $afre$ceng",
  "105   $ay   p   00|||",
  "200 1 $a\u0088Le \u0089rapport aux institutions$eenquête dans trois quartiers$fNadia Benhamou, Loïc Kervella$gpréface de Maud Ostrowski",
  "210   $aVénissieux$cRessources & Territoires$dimpr. 2014",
  "215   $a1 vol. (84 p.)$cill.$d30 cm",
  "225 2 $aCahiers du développement social$v12$x0338-0610",
  "330   $aComment les habitants parlent des services publics.",
  "606   $3123$aPolitique de la ville$xÉvaluation$yFrance$2rameau",
  "607   $aVénissieux (Rhône)",
  "610 0 $aparticipation$aconfiance",
  "700  1$3456$aBenhamou$bNadia$f1971-....$4070",
  "702  1$aOstrowski$bMaud$4080",
  "712 02$aRessources & Territoires$cVénissieux$4651",
  "801  0$aFR$bRT-Lyon$c20140312",
  "856 4 $uhttps://exemple.test/rapport.pdf$zTexte intégral",
  "900   $azone locale",
  "995   $bRT$cRT$kPV 12$f00123$rrapport",
]

test("a whole record is described", () => {
  const { description, copies, identity, unmappedTags, remarks } = describe(report)
  expect(description).toMatchObject({
    kind: "report",
    title: "Le rapport aux institutions",
    sortTitle: "rapport aux institutions",
    subtitle: "enquête dans trois quartiers",
    responsibility: "Nadia Benhamou, Loïc Kervella ; préface de Maud Ostrowski",
    year: 2014,
    extent: ["1 vol. (84 p.) : ill. ; 30 cm"],
    publications: [{ places: ["Vénissieux"], publishers: ["Ressources & Territoires"], date: "impr. 2014" }],
    series: [{ title: "Cahiers du développement social", number: "12", issn: "0338-0610" }],
    isbns: [{ value: "9782253060994" }],
    languages: ["fre"],
    originalLanguages: ["eng"],
    links: [{ url: "https://exemple.test/rapport.pdf", label: "Texte intégral" }],
  })
  expect(copies).toMatchObject([{ library: "RT", shelfMark: "PV 12", barcode: "00123" }])
  expect(description.contributors.map((c) => [c.kind, c.givenName, c.name, c.functions, c.rank])).toEqual([
    ["person", "Nadia", "Benhamou", ["070"], "main"],
    ["person", "Maud", "Ostrowski", ["080"], "secondary"],
    ["body", null, "Ressources & Territoires", ["651"], "secondary"],
  ])
  expect(description.subjects.map((subject) => [subject.kind, ...subject.parts])).toEqual([
    ["topic", "Politique de la ville", "Évaluation", "France"],
    ["place", "Vénissieux (Rhône)"],
    ["uncontrolled", "participation"],
    ["uncontrolled", "confiance"],
  ])
  expect(identity).toEqual({ kind: "control-number", key: "RT-Lyon:4521" })
  expect(unmappedTags).toEqual(["900"])
  expect(remarks).toEqual([])
})

test("an article knows its periodical, its issue and its pages, linked either way", () => {
  const plain = describe(
    ["200 1 $aFaire équipe", "461  0$tUrbanité$x0338-0610", "463  0$tHors série été$vn° 12$d2019$pp. 4-9"],
    "00000naa0 2200000   450 ",
  )
  const embedded = describe(
    [
      "200 1 $aFaire équipe",
      "461  0$1001123$12001 $aUrbanité$1011  $a0338-0610",
      "463  0$12001 $aHors série été$vn° 12$1210  $d2019$1215  $ap. 4-9",
    ],
    "00000naa0 2200000   450 ",
  )
  const host = {
    title: "Urbanité",
    issueTitle: "Hors série été",
    number: "n° 12",
    date: "2019",
    pages: "p. 4-9",
    issn: "0338-0610",
    isbn: null,
  }
  for (const { description } of [plain, embedded]) {
    expect(description).toMatchObject({ kind: "article", year: 2019, host })
  }
})

test.each([
  ["00000nas0 2200000   450 ", ["110   $aauu"], "periodical"],
  ["00000nas0 2200000   450 ", ["110   $aauu", "461  0$tDiagonal$vn° 3"], "periodical_issue"],
  ["00000ngm0 2200000   450 ", [], "video"],
  ["00000nim0 2200000   450 ", [], "audio"],
  ["00000nmm0 2200000   450 ", [], "teaching_tool"],
  ["00000nam0 2200000   450 ", ["328  0$bThèse de doctorat$cGéographie$eLyon 2$d2012"], "thesis"],
  ["00000nam0 2200000   450 ", ["099   $tLG"], "grey_literature"],
  ["00000nli0 2200000   450 ", ["856 4 $uhttps://exemple.test/"], "web_page"],
  ["00000nam0 2200000   450 ", ["010   $a2-211-03401-2"], "book"],
  ["00000nx   2200000   450 ", ["099   $tART", "181   $ctxt"], "article"],
  ["00000nx   2200000   450 ", ["214  0$aParis"], "book"],
])("%s %j is a %s", (leader, lines, kind) => {
  expect(describe(["200 1 $aTitre", ...lines], leader).description.kind).toBe(kind)
})

test("names typed in every way", () => {
  const names = [
    "700  1$aBachelard$b, Gaston",
    "701  1$4070$aJOVER (Manuel)$4070$aGOETZ (Thalie)",
    "701  1$aLe Roux, Anne",
    "701  1$aPlaton",
    "702  1$aAnonyme",
    "710 02$acollectif",
    "710 02$aVilleurbanne$bService jeunesse",
  ]
  const { contributors } = describe(["200 1 $aTitre", ...names]).description
  expect(contributors.map(({ name, givenName }) => [givenName, name])).toEqual([
    ["Gaston", "Bachelard"],
    ["Manuel", "JOVER"],
    ["Thalie", "GOETZ"],
    ["Anne", "Le Roux"],
    [null, "Platon"],
    [null, "Villeurbanne. Service jeunesse"],
  ])
})

test.each([
  ["no title", ["001 1", "215   $a1 vol."], undefined, "title_missing"],
  ["an empty title", ["001 1", "200 1 $a \t "], undefined, "title_missing"],
  ["MARC 21", ["001 1", "245 10$aTitle", "260   $aLondon"], "00000nam a2200000 a 4500", "record_is_marc21"],
  ["an authority", ["001 1", "200  1$aHugo$bVictor"], "00000nx  j2200000   45  ", "record_is_authority"],
  ["a topic authority", ["001 1", "250   $aInformatique"], undefined, "record_is_authority"],
  ["a deleted record", ["001 1", "200 1 $aTitre"], "00000dam0 2200000   450 ", "record_is_deleted"],
])("%s is refused by name", (_name, lines, leader, reason) => {
  expect(describeUnimarc(buildMarc(lines, leader))).toMatchObject({ kind: "refused", reason })
})

test("false numbers and unknown languages are kept or left out, and said", () => {
  const { description, remarks } = describe([
    "010   $a2-211-03401-3",
    "011   $a1234-5678",
    "101 0 $afre$a?$aund",
    "200 1 $aTitre",
  ])
  expect(description.isbns).toEqual([{ value: null, typed: "2-211-03401-3" }])
  expect(description.languages).toEqual(["fre"])
  expect(remarks).toEqual(["isbn_false", "issn_false", "language_unknown"])
})

test("without a number of its own a record is known by its content", () => {
  expect(describe(["035   $a(RT)12", "200 1 $aTitre"]).identity.key).toBe("035:(RT)12")
  expect(describe(["001 000", "200 1 $aTitre"]).identity.kind).toBe("content")
})

test("the date of transaction does not change the content, one letter does", () => {
  const hash = (lines: string[]): string => describe(lines).contentHash
  expect(hash(["005 20140101", "200 1 $aTitre"])).toBe(hash(["005 20260101", "200 1 $aTitre"]))
  expect(hash(["200 1 $aÉté"])).toBe(hash(["200 1 $aE\u0301te\u0301"]))
  expect(hash(["200 1 $aTitre"])).not.toBe(hash(["200 1 $aTitres"]))
})

test("a description written as UNIMARC reads as the same description, local fields given back", () => {
  const { description } = describe(report)
  const written = toUnimarc(description, buildMarc(report), {
    id: "3kf7x0mnb",
    agency: "maillage",
    enteredOn: "2026-11-21",
  })
  const again = describeUnimarc(written)
  if (again.kind === "refused") throw new Error(again.reason)
  const { sources: _written, sortTitle: _marked, ...rest } = again.description
  expect(description).toMatchObject(rest)
  expect(written.fields.map((field) => field.tag)).toContain("900")
})

test("real exports: every title, accents composed, three copies typed in one field apart", async () => {
  const bytes = readFileSync(new URL("../testing/archires-original.sample.mrc", import.meta.url))
  const verdicts = await collect(readRecords(streamOf(bytes)))
  const described = verdicts.map((verdict) => (verdict.kind === "record" ? describeUnimarc(verdict.record) : null))
  const titles = described.map((read) => (read?.kind === "described" ? read.description.title : null))
  expect(titles).not.toContain(null)
  expect(titles[6]).toBe("Le bordelais néoclassique")
  const sixth = described[5]
  expect(sixth?.kind === "described" && sixth.copies).toHaveLength(3)
  expect(sixth?.kind === "described" && sixth.description.contributors[0]).toMatchObject({
    name: "BACHELARD",
    givenName: "Gaston",
  })
})
