import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { MarcRecord } from "../domain/marc-record.ts"
import { buildMarc, collect, joinBytes, streamOf, utf8 } from "../testing/build-marc.ts"
import { contentHash } from "./content-hash.ts"
import { writeIso2709 } from "./iso2709-write.ts"
import { writeMarcXml } from "./marc-xml-write.ts"
import { readRecords } from "./read-records.ts"

async function recordsOf(bytes: Uint8Array): Promise<MarcRecord[]> {
  const verdicts = await collect(readRecords(streamOf(bytes)))
  return verdicts.map((verdict) => {
    if (verdict.kind === "refusal") throw new Error(verdict.reason)
    return verdict.record
  })
}

function iso2709(records: MarcRecord[]): Uint8Array {
  return joinBytes(
    records.map((record) => {
      const written = writeIso2709(record)
      if (written.kind === "refused") throw new Error(written.reason)
      return written.bytes
    }),
  )
}

const files = ["archires-original.sample.mrc", "archires-corrected.sample.mrc"]

test.each(files)(
  "%s: every field comes back from ISO 2709 and from XML, and the content hash with it",
  async (file) => {
    const records = await recordsOf(readFileSync(new URL(`../testing/${file}`, import.meta.url)))
    const fromIso = await recordsOf(iso2709(records))
    const fromXml = await recordsOf(utf8(writeMarcXml(records)))
    expect(fromIso.map((record) => record.fields)).toEqual(records.map((record) => record.fields))
    expect(fromXml.map((record) => record.fields)).toEqual(records.map((record) => record.fields))
    expect(fromIso.map(contentHash)).toEqual(records.map(contentHash))
    expect(fromXml.map(contentHash)).toEqual(records.map(contentHash))
  },
)

test("fields that nobody understands, empty subfields and odd values come back", async () => {
  const record = buildMarc([
    "001 1",
    "200 1 $aTitre",
    "9ZZ ab$x<&>\"'$y  deux  blancs $z",
    "LOC   $aé\u0301\u0088Le \u0089",
  ])
  const [fromIso] = await recordsOf(iso2709([record]))
  const [fromXml] = await recordsOf(utf8(writeMarcXml([record])))
  expect(fromIso?.fields).toEqual(record.fields)
  expect(fromXml?.fields).toEqual(record.fields)
})

test("a record that said ISO 5426 says Unicode once written", async () => {
  const record = buildMarc(["100   $a20140312d2014    m  y0frey0103    ba", "200 1 $aÉté"])
  const [read] = await recordsOf(iso2709([record]))
  expect(read?.fields[0]).toMatchObject({ subfields: [["a", "20140312d2014    m  y0frey50      ba"]] })
})

test("what ISO 2709 has no room for is refused, not cut", () => {
  expect(writeIso2709(buildMarc([`330   $a${"é".repeat(5000)}`]))).toMatchObject({
    reason: "field_too_long",
    tag: "330",
  })
  const long = Array.from({ length: 20 }, () => `300   $a${"x".repeat(9000)}`)
  expect(writeIso2709(buildMarc(long))).toMatchObject({ reason: "record_too_long" })
})
