import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { ReadVerdict } from "../domain/read-verdict.ts"
import { buildIso2709, buildMarc, collect, joinBytes, latin1, streamOf, utf8 } from "../testing/build-marc.ts"
import { readIso2709 } from "./iso2709.ts"

const first = buildIso2709(buildMarc(["001 1", "200 1 $aLa politique de la ville$fÉlodie Marçais"]))
const second = buildIso2709(buildMarc(["001 2", "200 1 $aHabiter le quartier"]))
const third = buildIso2709(buildMarc(["001 3", "200 1 $aMédiation sociale"]))

async function read(bytes: Uint8Array, chunk?: number): Promise<ReadVerdict[]> {
  return await collect(readIso2709(streamOf(bytes, chunk)))
}

/** "1", "2"… for records (their 001), the name of the reason for refusals. */
function story(verdicts: ReadVerdict[]): string[] {
  return verdicts.map((verdict) => {
    if (verdict.kind === "refusal") return verdict.reason
    const [field] = verdict.record.fields
    return field?.kind === "control" ? field.value : "?"
  })
}

function damaged(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const copy = bytes.slice()
  copy.set(latin1(text), at)
  return copy
}

test.each([1, 7, 24, 65_536])("sound records, in chunks of %i bytes", async (chunk) => {
  const verdicts = await read(joinBytes([first, second, third]), chunk)
  expect(story(verdicts)).toEqual(["1", "2", "3"])
  expect(verdicts.map((verdict) => verdict.position)).toEqual([
    { kind: "byte", offset: 0 },
    { kind: "byte", offset: first.length },
    { kind: "byte", offset: first.length + second.length },
  ])
  expect(verdicts.every((verdict) => verdict.kind === "record" && verdict.remarks.length === 0)).toBe(true)
})

test("a record comes out as it was written", async () => {
  const [verdict] = await read(first)
  expect(verdict).toMatchObject({
    kind: "record",
    encoding: "utf-8",
    record: {
      fields: [
        { kind: "control", tag: "001", value: "1" },
        {
          kind: "data",
          tag: "200",
          ind1: "1",
          ind2: " ",
          subfields: [
            ["a", "La politique de la ville"],
            ["f", "Élodie Marçais"],
          ],
        },
      ],
    },
  })
})

test("byte order mark, newlines, NUL and end-of-file marks between records say nothing", async () => {
  const bytes = joinBytes([utf8("\ufeff"), first, utf8("\r\n"), second, utf8("\n\n  "), third, utf8("\u001a\0\0 ")])
  expect(story(await read(bytes))).toEqual(["1", "2", "3"])
})

test("a false length is mended when the rest holds together", async () => {
  for (const said of ["00026", "99999", "00000", "abcde", "     "]) {
    const verdicts = await read(joinBytes([first, damaged(second, 0, said), third]))
    expect(story(verdicts)).toEqual(["1", "2", "3"])
    expect(verdicts[1]).toMatchObject({ remarks: ["lengths_false"] })
  }
})

test("lengths counted in characters, as many programs do, are mended", async () => {
  const record = buildMarc(["001 4", "200 1 $aÉtudes à l’échelle$eété", "330   $aQuartiers d’été"])
  const inCharacters = buildIso2709(record, (text) => latin1(text.replaceAll("’", "'")))
  const text = Array.from(inCharacters, (byte) => String.fromCharCode(byte)).join("")
  const verdicts = await read(joinBytes([first, utf8(text), third]))
  expect(story(verdicts)).toEqual(["1", "4", "3"])
  expect(JSON.stringify(verdicts[1])).toContain("Études à l'échelle")
})

test.each([
  ["directory length", 33, "x", "directory_damaged"],
  ["base address", 12, "00012", "base_address_false"],
  ["base address past the end", 12, "99999", "base_address_false"],
  ["address of a field", 31, "99999", "field_out_of_bounds"],
  ["indicator count", 10, "9", "indicators_unsupported"],
])("a damaged %s refuses that record only, with its place", async (_name, at, text, reason) => {
  // Both the length and the number of fields are wrong: nothing can be mended.
  const broken = joinBytes([damaged(second, at, text).subarray(0, -1), utf8("\u001e\u001d")])
  broken.set(utf8(String(broken.length).padStart(5, "0")))
  const verdicts = await read(joinBytes([first, broken, third]))
  expect(story(verdicts)).toEqual(["1", reason, "3"])
  expect(verdicts[1]).toMatchObject({ ordinal: 2, position: { kind: "byte", offset: first.length } })
})

test("a missing record terminator loses nothing", async () => {
  const verdicts = await read(joinBytes([first.subarray(0, -1), second, third]))
  expect(story(verdicts)).toEqual(["1", "2", "3"])
  expect(verdicts[0]).toMatchObject({ remarks: ["terminator_missing"] })
  expect(verdicts[1]).toMatchObject({ position: { kind: "byte", offset: first.length - 1 } })
})

test("two terminators missing lose one record, not two", async () => {
  const verdicts = await read(joinBytes([first.subarray(0, -2), second, third]))
  expect(story(verdicts)).toEqual(["length_false", "2", "3"])
})

test("a file cut in the middle of a record says so", async () => {
  const verdicts = await read(joinBytes([first, second.subarray(0, 40)]))
  expect(story(verdicts)).toEqual(["1", "record_truncated"])
  expect(verdicts[1]).toMatchObject({ details: { said: second.length, found: 40 } })
})

test("a last record without its terminator is whole all the same", async () => {
  const verdicts = await read(joinBytes([first, second.subarray(0, -1), utf8("\n")]))
  expect(story(verdicts)).toEqual(["1", "2"])
  expect(verdicts[1]).toMatchObject({ remarks: ["terminator_missing"] })
})

test("junk before, between and after records is reported, and the records are read", async () => {
  const verdicts = await read(joinBytes([utf8("<!-- export -->"), first, utf8("% garbage\n"), second, utf8("the end")]))
  expect(story(verdicts)).toEqual(["bytes_between_records", "1", "bytes_between_records", "2", "bytes_between_records"])
})

test("more bytes than a record can hold go by without being kept, and the next record is found", async () => {
  const junk = new Uint8Array(350_000).fill(0x41)
  expect(story(await read(joinBytes([first, junk, second])))).toEqual(["1", "bytes_between_records", "2"])
  const long = joinBytes([utf8("99999nam0 2200037   450 200000000000"), junk, utf8("\u001e\u001d")])
  const verdicts = await read(joinBytes([first, long, second]), 4096)
  expect(story(verdicts)).toEqual(["1", "record_too_long", "2"])
  expect(verdicts[1]).toMatchObject({ details: { length: long.length } })
})

test("an endless stream without terminator is read in bounded memory", async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    const chunk = new Uint8Array(1_000_000).fill(0x30)
    for (; given < 300; given += 1) yield chunk
  }
  const before = process.memoryUsage.rss()
  expect(story(await collect(readIso2709(endless())))).toEqual(["record_too_long"])
  expect(given).toBe(300)
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
})

test("a stray record terminator inside a text does not cut the record", async () => {
  const record = buildIso2709(buildMarc(["001 5", "200 1 $aAvant\u001daprès"]))
  const verdicts = await read(joinBytes([first, record, second]))
  expect(story(verdicts)).toEqual(["1", "5", "2"])
  expect(verdicts[1]).toMatchObject({ remarks: ["control_characters_removed"] })
})

test("nothing, or only blanks, gives no verdict", async () => {
  expect(await read(new Uint8Array(0))).toEqual([])
  expect(await read(utf8("\n\n"))).toEqual([])
})

test("the files of a library as they are: 40 records with labels that no standard knows, 29 corrected ones", async () => {
  const original = await read(readFileSync(new URL("../testing/archires-original.sample.mrc", import.meta.url)))
  expect(original.filter((verdict) => verdict.kind === "record")).toHaveLength(40)
  expect(original).toHaveLength(40)
  const corrected = await read(readFileSync(new URL("../testing/archires-corrected.sample.mrc", import.meta.url)), 100)
  expect(corrected.filter((verdict) => verdict.kind === "record")).toHaveLength(29)
  expect(corrected).toHaveLength(29)
})

test("records of another structure are refused one by one", async () => {
  const verdicts = await read(readFileSync(new URL("../testing/cyrillic-cp866.sample.mrc", import.meta.url)))
  expect(story(verdicts)).toEqual(["indicators_unsupported", "indicators_unsupported"])
})
