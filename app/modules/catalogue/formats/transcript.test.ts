import { expect, test } from "vitest"
import { anchorOf, passagesOf } from "../domain/cue.ts"
import { falseExtension, sortFile } from "../domain/file-sort.ts"
import { searchTranscript } from "../domain/search-cues.ts"
import { readTranscript } from "./transcript.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => readTranscript(bytes(text))

test("WebVTT: header, notes, identifiers, settings, speakers and entities", () => {
  const text = `\ufeffWEBVTT - Voix de palier

NOTE relu par nous

intro
00:01.000 --> 00:04.500 align:start position:10%
<v Lucie>On a fermé la <i>loge</i> &amp; le hall</v>

01:00:02.250 --> 01:00:03.000
Une heure après
`
  expect(read(text)).toEqual([
    [1000, 4500, "Lucie — On a fermé la loge & le hall"],
    [3_602_250, 3_603_000, "Une heure après"],
  ])
})

test("SubRip: numbers, commas, two lines, Windows line ends and letters", () => {
  const text =
    "1\r\n00:00:01,000 --> 00:00:02,5\r\nPremière ligne\r\nseconde ligne\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}Fin\r\n"
  const expected = [
    [1000, 2500, "Première ligne seconde ligne"],
    [3000, 4000, "Fin"],
  ]
  expect(read(text)).toEqual(expected)
  expect(readTranscript(Buffer.from(text, "latin1"))).toEqual(expected)
})

test.each([
  ["", "nothing"],
  ["WEBVTT", "a header alone"],
  ["00:01 --> ", "half a line of times"],
  ["00:05.000 --> 00:01.000\nà rebours", "an end before its start"],
  ["\u0000\u0001\u0002", "control characters"],
  ["<".repeat(100_000), "open tags"],
  [`00:01.000 --> 00:02.000\n${"<".repeat(50_000)}`, "open tags in a line"],
  ["99999999999:00:00.000 --> 99999999999:00:01.000 ", "times beyond reason"],
])("%s gives no line", (text) => {
  const began = performance.now()
  expect(read(text).filter(([, , said]) => said.replaceAll("<", "") !== "")).toEqual([])
  expect(performance.now() - began).toBeLessThan(1000)
})

test("no line is longer than it may be, and there are not too many", () => {
  expect(read(`00:01.000 --> 00:02.000\n${"a".repeat(100_000)}`)[0]?.[2].length).toBe(2000)
  expect(read("00:01.000 --> 00:02.000\na\n\n".repeat(30_000)).length).toBe(20_000)
})

test("lines make passages: sentences together, silences apart", () => {
  const long = "Il y avait dans ce hall une lumière que personne n’éteignait. ".repeat(4).trim()
  const passages = passagesOf([
    [0, 1000, "Bonjour."],
    [1000, 2000, "Merci."],
    [10_000, 11_000, long],
    [11_000, 12_000, "Ensuite."],
  ])
  expect(passages.map(({ start }) => start)).toEqual([0, 10_000, 11_000])
  expect(passages[0]?.lines.map(({ start }) => start)).toEqual([0, 1000])
})

test("what is looked for is found at its line, with or without accents, even over two lines", () => {
  const passages = passagesOf([
    [0, 1000, "Les nuits d’orage"],
    [1000, 2000, "la cave prenait l’eau."],
    [3000, 4000, "À l’époque, rien."],
  ])
  expect(searchTranscript(passages, "caves")).toEqual([{ start: 1000, text: "la cave prenait l’eau." }])
  expect(searchTranscript(passages, "EPOQUE").map(({ start }) => start)).toEqual([3000])
  expect(searchTranscript(passages, "orage cave").map(({ start }) => start)).toEqual([0])
  const apart = passagesOf([
    [0, 1000, "Les nuits d’orage"],
    [60_000, 61_000, "Le digicode"],
  ])
  expect(searchTranscript(apart, "orage digicode").map(({ start }) => start)).toEqual([0, 60_000])
  expect(searchTranscript(passages, "orage tramway")).toEqual([])
  expect(searchTranscript(passages, " ’ ")).toEqual([])
})

test.each([
  ["%PDF-1.7\n", "pdf"],
  ["WEBVTT\n\n", "transcript"],
  ["1\n00:00:01,000 --> 00:00:02,000\n", "transcript"],
  ["ID3\u0003", "audio"],
  ["\u0000\u0000\u0000\u0018ftypM4A ", "audio"],
  ["\u0000\u0000\u0000\u0018ftypisom", "video"],
  ["<!DOCTYPE html><script>alert(1)</script>", "other"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", "other"],
  ["WEBVTTX", "other"],
  ["", "other"],
])("%s is told by its content", (text, sort) => {
  expect(sortFile(Buffer.from(text, "latin1")).sort).toBe(sort)
})

test("a transcript that Windows saved in UTF-16 is one; a file whose content is not what its name says is told", () => {
  expect(sortFile(Buffer.from("\ufeffWEBVTT\n\n", "utf16le")).sort).toBe("transcript")
  expect(falseExtension({ name: "Entretien.SRT", sort: "other" })).toBe("srt")
  expect(falseExtension({ name: "a.pdf", sort: "pdf" })).toBeUndefined()
  expect(falseExtension({ name: "plan.dwg", sort: "other" })).toBeUndefined()
})

test("each line has a place of its own in the page, also where two transcripts begin at the same moment", () => {
  const places = [0, 1].flatMap((part) => [1000, 1400].map((start) => anchorOf({ part, start })))
  expect(places).toEqual(["t=1", "t=1.4", "2.t=1", "2.t=1.4"])
})
