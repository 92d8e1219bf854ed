import { expect, test } from "vitest"
import type { ReadVerdict } from "../domain/read-verdict.ts"
import { collect, joinBytes, latin1, streamOf, utf8 } from "../testing/build-marc.ts"
import { readRecords } from "./read-records.ts"

const record = (id: string, title: string, prefix = ""): string =>
  `<${prefix}record><${prefix}leader>     nam0 22        450 </${prefix}leader>` +
  `<${prefix}controlfield tag="001">${id}</${prefix}controlfield><${prefix}datafield tag="200" ind1="1" ind2=" ">` +
  `<${prefix}subfield code="a">${title}</${prefix}subfield></${prefix}datafield></${prefix}record>`

async function read(xml: string | Uint8Array, chunk?: number): Promise<ReadVerdict[]> {
  return await collect(readRecords(streamOf(typeof xml === "string" ? utf8(xml) : xml, chunk)))
}

function story(verdicts: ReadVerdict[]): string[] {
  return verdicts.map((verdict) => {
    if (verdict.kind === "refusal") return verdict.reason
    return verdict.record.fields
      .map((f) => (f.kind === "control" ? f.value : f.subfields.map(([, v]) => v).join(" ")))
      .join(" ")
  })
}

test.each([1, 3, 50, 65_536])("records in a collection, in chunks of %i bytes", async (chunk) => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n${record("1", "Été &amp; <![CDATA[<hiver>]]>")}\n${record("2", "&#xC9;tude")}</collection>`
  const verdicts = await read(xml, chunk)
  expect(story(verdicts)).toEqual(["1 Été & <hiver>", "2 Étude"])
  expect(verdicts[1]?.position).toEqual({ kind: "line", line: 4, column: 1 })
})

test("any prefix, declared or not; one record; several without root; several files end to end", async () => {
  expect(story(await read(record("1", "A", "marc:")))).toEqual(["1 A"])
  expect(story(await read(record("1", "A") + record("2", "B")))).toEqual(["1 A", "2 B"])
  const file = `<?xml version="1.0"?><collection>${record("1", "A")}</collection>\n`
  expect(story(await read(file + file, 7))).toEqual(["1 A", "1 A"])
})

test("envelopes of SRU and OAI-PMH", async () => {
  const sru = `<s:searchRetrieveResponse xmlns:s="http://www.loc.gov/zing/srw/"><s:records><s:record><s:recordSchema>unimarc</s:recordSchema><s:recordData>${record("1", "A")}</s:recordData></s:record></s:records></s:searchRetrieveResponse>`
  expect(story(await read(sru))).toEqual(["1 A"])
  const oai = `<OAI-PMH><ListRecords><record><header><identifier>oai:1</identifier></header><metadata>${record("1", "A", "m:")}</metadata></record><record><header status="deleted"><identifier>oai:2</identifier></header></record><record><header/><metadata><oai_dc:dc><dc:title>B</dc:title></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`
  const verdicts = await read(oai)
  expect(story(verdicts)).toEqual(["1 A", "record_is_deleted", "record_not_marc"])
  expect(verdicts[2]).toMatchObject({ details: { found: "dc" } })
})

test("document types and entities are refused, nothing is expanded", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><collection>${record("1", "&lol2;")}</collection>`
  expect(story(await read(bomb))).toEqual(["xml_doctype"])
  const file = `<!DOCTYPE c SYSTEM "file:///etc/passwd"><collection>${record("1", "A")}</collection>`
  expect(story(await read(file))).toEqual(["xml_doctype"])
  const verdicts = await read(`<collection>${record("1", "A")}\n${record("2", "&eacute;t&eacute;")}</collection>`)
  expect(story(verdicts)).toEqual(["1 A", "xml_entity"])
  expect(verdicts[1]).toMatchObject({ position: { kind: "line", line: 2 } })
})

test("where the XML breaks, what came before is read and the place is said", async () => {
  const verdicts = await read(
    `<collection>\n${record("1", "A")}\n<record><leader>x</ledger></record>${record("3", "C")}</collection>`,
  )
  expect(story(verdicts)).toEqual(["1 A", "xml_malformed"])
  expect(verdicts[1]).toMatchObject({ ordinal: 2, position: { kind: "line", line: 3, column: 26 } })
  expect(story(await read(`<collection>${record("1", "A")}<record><leader>`))).toEqual(["1 A", "xml_truncated"])
})

test("a record with a false tag, or of another MARC, is refused alone", async () => {
  const pica = '<record><datafield tag="021A"><subfield code="a">B</subfield></datafield></record>'
  const noTag = "<record><leader>x</leader><datafield><subfield>B</subfield></datafield></record>"
  const intermarc = '<record format="INTERMARC"><leader>x</leader><controlfield tag="001">9</controlfield></record>'
  const verdicts = await read(`<c>${record("1", "A")}${pica}${noTag}${intermarc}<record/>${record("2", "B")}</c>`)
  expect(story(verdicts)).toEqual([
    "1 A",
    "record_is_other_marc",
    "xml_tag_false",
    "record_is_other_marc",
    "record_not_marc",
    "2 B",
  ])
})

test("encodings that the prolog declares, or that a mark shows", async () => {
  const latin = `<?xml version="1.0" encoding="ISO-8859-1"?><collection>${record("1", "Été à Nîmes")}</collection>`
  expect(story(await read(latin1(latin), 10))).toEqual(["1 Été à Nîmes"])
  const wide = `\ufeff<?xml version="1.0" encoding="UTF-16"?><collection>${record("1", "Été œuvre")}</collection>`
  const bytes = new Uint8Array(Uint16Array.from(wide, (c) => c.charCodeAt(0)).buffer)
  expect(story(await read(bytes, 5))).toEqual(["1 Été œuvre"])
  const unknown = `<?xml version="1.0" encoding="klingon"?><collection>${record("1", "A")}</collection>`
  expect(story(await read(unknown))).toEqual(["xml_encoding_unknown"])
})

test("Latin-1 bytes in a file that says UTF-8 are mended in the record they stand in", async () => {
  const mixed = joinBytes([
    utf8(`<collection>${record("1", "Été")}`),
    latin1(record("2", "Été")),
    utf8("</collection>"),
  ])
  const verdicts = await read(mixed, 9)
  expect(story(verdicts)).toEqual(["1 Été", "2 Été"])
  expect(verdicts.map((v) => v.kind === "record" && v.remarks)).toEqual([[], ["encoding_mixed"]])
})

test("XML without records says what it is; one without end is left", async () => {
  const verdicts = await read("<ead><archdesc/></ead>")
  expect(verdicts).toMatchObject([{ reason: "file_is_xml_without_records", details: { root: "ead" } }])
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield utf8("<record><leader>")
    for (; given < 400; given += 1) yield new Uint8Array(1_000_000).fill(0x41)
  }
  expect(await collect(readRecords(endless()))).toMatchObject([{ reason: "xml_record_too_long" }])
  expect(given).toBeLessThan(10)
  expect(story(await read("<a>".repeat(100_000)))).toEqual(["xml_malformed"])
})
