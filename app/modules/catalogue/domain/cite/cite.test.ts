import { expect, test } from "vitest"
import { buildPerson } from "../../testing/build-exchange.ts"
import { roleOf } from "./contributor-role.ts"
import { isoDate, readExactDate } from "./exact-date.ts"
import { kindOfGenre } from "./genre.ts"
import { joinHostNumber, splitHostNumber } from "./host-number.ts"
import { languageTag, readLanguageText } from "./language-tag.ts"
import { readInvertedName } from "./name-text.ts"
import { barePages, pageCount, readPageRange } from "./page-range.ts"
import { readToldNote } from "./told-notes.ts"
import { splitTitle, volumeOf, writtenTitle } from "./written-title.ts"

test.each([
  ["2014-03-12", "2014-03-12"],
  ["12/03/2014", "2014-03-12"],
  ["1er mars 2014", "2014-03-01"],
  ["12 déc. 2014", "2014-12-12"],
  ["March 12, 2014", "2014-03-12"],
  ["sept. 2014", "2014-09"],
  ["03/2014", "2014-03"],
  ["Printemps 2014", "printemps 2014"],
  ["2014", "2014"],
  ["20140312", "2014-03-12"],
])("the date %s", (typed, iso) => {
  const date = readExactDate(typed)
  expect(date === null ? null : isoDate(date)).toBe(iso)
})

test.each(["", "[2014?]", "30/02/2014", "12/13/2014", "mars", "0012", "impr. 2014", "2014-2015", "9999"])(
  "%j is no date",
  (typed) => {
    expect(readExactDate(typed)).toBeNull()
  },
)

test.each([
  ["vol. 12, n° 3", "12", "3"],
  ["n° 45", null, "45"],
  ["45", null, "45"],
  ["12(3)", "12", "3"],
  ["Tome 4", "4", null],
  ["no 45-46", null, "45-46"],
  ["numéro 7", null, "7"],
  ["hors-série 3", null, "hors-série 3"],
  ["Nouvelle série", null, "Nouvelle série"],
  ["", null, null],
])("the number %j", (typed, volume, issue) => {
  const number = splitHostNumber(typed)
  expect(number).toEqual({ volume, issue })
  const written = joinHostNumber(number)
  expect(splitHostNumber(written)).toEqual(number)
})

test("titles: a subtitle has its mark between spaces; a part is a volume or joins the title", () => {
  expect(splitTitle("Habiter : essai : suite")).toEqual({ title: "Habiter", subtitle: "essai : suite" })
  expect(splitTitle("Habiter\u00a0: essai")).toEqual({ title: "Habiter", subtitle: "essai" })
  expect(splitTitle("Housing: an essay, 10:30")).toEqual({ title: "Housing: an essay, 10:30", subtitle: null })
  expect(splitTitle(" : x")).toEqual({ title: " : x", subtitle: null })
  expect(volumeOf({ part: "Tome II" })).toBe("II")
  expect(writtenTitle({ title: "A", subtitle: null, part: "Tome 2" })).toBe("A")
  expect(writtenTitle({ title: "A", subtitle: "b", part: "Actes" })).toBe("A : b. Actes")
})

test("names, languages, pages, kinds", () => {
  expect(readInvertedName("Durand, Marie")).toEqual({ kind: "person", name: "Durand", givenName: "Marie" })
  expect(readInvertedName("Ministère de la Ville,")).toEqual({
    kind: "body",
    name: "Ministère de la Ville",
    givenName: null,
  })
  expect(readInvertedName(" , ;")).toBeNull()
  expect(readLanguageText("fr-FR; English, Deutsch")).toBeNull()
  expect(readLanguageText("fr-FR; English / allemand")).toEqual(["fre", "eng", "ger"])
  expect(readLanguageText("zzz")).toBeNull()
  expect([languageTag("fre"), languageTag("ger"), languageTag("eng"), languageTag("bre")]).toEqual([
    "fr",
    "de",
    "en",
    "br",
  ])
  expect(readPageRange("pp. 12–34")).toEqual({ first: "12", last: "34" })
  expect(readPageRange("passim")).toBeNull()
  expect(pageCount(["1 vol. (383 p.) : ill."])).toBe("383")
  expect(kindOfGenre("Rapport d’étude")).toBe("report")
  expect(kindOfGenre("Mémoire de master 2")).toBe("thesis")
  expect(kindOfGenre("Plan")).toBeNull()
})

test("roles come from function codes, or from the rank", () => {
  expect(roleOf(buildPerson("A", "B", { functions: ["730"] }))).toBe("translator")
  expect(roleOf(buildPerson("A", "B", { functions: ["999", "340"] }))).toBe("editor")
  expect(roleOf(buildPerson("A", "B", { functions: [], rank: "equal" }))).toBe("author")
  expect(roleOf(buildPerson("A", "B", { functions: [], rank: "secondary" }))).toBe("contributor")
})

test("only a note that we told is read as one", () => {
  expect(readToldNote("Contient : un index")).toEqual({ kind: "contents", text: "un index" })
  expect(readToldNote("Collaboration : Trait, Lou (illustrateur)")).toMatchObject({
    kind: "contributor",
    contributor: { functions: ["440"] },
  })
  expect(readToldNote("Collaboration : tout le quartier")).toBeNull()
  expect(readToldNote("Nature : humaine")).toBeNull()
})

test("pages go to other programs without their word, which these write themselves; what is no range goes as it is", () => {
  expect(["p. 6-15", "pp. 12 – 34", "p. 7", "6-15", "art. 3", "p. 1, 4"].map(barePages)).toEqual([
    "6-15",
    "12-34",
    "7",
    "6-15",
    "art. 3",
    "p. 1, 4",
  ])
})
