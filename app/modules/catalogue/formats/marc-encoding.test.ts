import { expect, test } from "vitest"
import type { ReadVerdict } from "../domain/read-verdict.ts"
import { buildIso2709, buildMarc, collect, latin1, streamOf, utf8 } from "../testing/build-marc.ts"
import { readRecords } from "./read-records.ts"

const title = "Médiation à l'école : œuvrer près des élèves, ça se prépare dès août, même à Noël"
const coded = (set: string): string => `100   $a20140312d2014    m  y0frey${set}    ba`

/** The same text in ISO 5426: each accent before its letter. */
function iso5426(text: string): Uint8Array {
  const marks: Record<string, string> = { "\u0300": "Á", "\u0301": "Â", "\u0302": "Ã", "\u0308": "È", "\u0327": "Ð" }
  const letters = text.normalize("NFD").replaceAll("œ", "ú")
  return latin1(
    letters.replace(/(.)([\u0300-\u036f])/gu, (_, letter: string, mark: string) => (marks[mark] ?? "") + letter),
  )
}

async function only(bytes: Uint8Array): Promise<ReadVerdict | undefined> {
  const verdicts = await collect(readRecords(streamOf(bytes)))
  expect(verdicts).toHaveLength(1)
  return verdicts[0]
}

function titleOf(verdict: ReadVerdict | undefined): string | undefined {
  const field = verdict?.kind === "record" ? verdict.record.fields.find(({ tag }) => tag === "200") : undefined
  return field?.kind === "data" ? field.subfields[0]?.[1] : undefined
}

test.each([
  ["UTF-8 that says so", "50  ", utf8, "utf-8", []],
  ["UTF-8 that says ISO 5426", "0103", utf8, "utf-8", []],
  ["ISO 5426 that says so", "0103", iso5426, "iso-5426", []],
  ["ISO 5426 that says nothing", "    ", iso5426, "iso-5426", ["encoding_guessed"]],
  ["ISO 5426 that says UTF-8", "50  ", iso5426, "iso-5426", ["encoding_guessed"]],
  ["Windows-1252 that says nothing", "    ", windows1252, "windows-1252", ["encoding_guessed"]],
  ["Windows-1252 that says ISO 5426", "0103", windows1252, "windows-1252", ["encoding_guessed"]],
])("%s", async (_name, set, encode, encoding, remarks) => {
  const verdict = await only(buildIso2709(buildMarc(["001 1", coded(set), `200 1 $a${title}`]), encode))
  expect(titleOf(verdict)).toBe(title)
  expect(verdict).toMatchObject({ encoding, remarks })
})

test.each(["utf-16le", "utf-16be"])("a file saved as %s, with its mark", async (encoding) => {
  const text = new TextDecoder().decode(buildIso2709(buildMarc(["001 1", coded("50  "), `200 1 $a${title}`])))
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, unit] of [0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))].entries()) {
    view.setUint16(at * 2, unit, encoding === "utf-16le")
  }
  expect(titleOf(await only(bytes))).toBe(title)
})

test("a character set that is not Latin is refused by name when the bytes need it", async () => {
  const verdict = await only(buildIso2709(buildMarc(["001 1", coded("0204"), "200 1 $aÐÓÒÔ"]), latin1))
  expect(verdict).toMatchObject({ kind: "refusal", reason: "encoding_unsupported", details: { code: "02" } })
})

test("one field pasted from Latin-1 in a UTF-8 record is mended; a cut character is said lost", async () => {
  const whole = buildIso2709(buildMarc(["001 1", coded("50  "), `200 1 $a${title}`, "330   $aRésumé très bref"]))
  const at = whole.lastIndexOf(0x1f)
  const pasted = buildIso2709(buildMarc(["001 1", coded("50  "), `200 1 $a${title}`, "330   $aR#sum# tr#s bref"]))
  pasted.set([0xe9], pasted.indexOf(0x23))
  pasted.set([0xe9], pasted.indexOf(0x23))
  pasted.set([0xe8], pasted.indexOf(0x23))
  const verdict = await only(pasted)
  expect(JSON.stringify(verdict)).toContain("Résumé très bref")
  expect(verdict).toMatchObject({ remarks: ["encoding_mixed"] })
  whole.set([0x20], whole.indexOf(0xa9, at))
  expect(await only(whole)).toMatchObject({ remarks: ["encoding_mixed", "characters_lost"] })
})

test("non-sorting marks survive Latin-1", async () => {
  const record = buildMarc(["001 1", "200 1 $a\u0088L'\u0089École des quartiers"])
  expect(titleOf(await only(buildIso2709(record, latin1)))).toBe("\u0088L'\u0089École des quartiers")
})

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === "œ" ? 0x9c : character.charCodeAt(0)))
}
