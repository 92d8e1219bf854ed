import type { MarcField, MarcRecord } from "#modules/catalogue/index.ts"
import { readIsbn, readIssn } from "#modules/catalogue/index.ts"
import type { XmlElement } from "./xml-element.ts"

type Subfields = [code: string, value: string][]

/** A record of Dublin Core, unqualified, as the UNIMARC that says the same; undefined when it has no title. */
export function dublinCoreFields(metadata: XmlElement): MarcRecord | undefined {
  const all = (name: string): string[] =>
    metadata.children
      .filter((one) => one.name === name)
      .map((one) => one.text.replaceAll(/\s+/g, " ").trim())
      .filter(Boolean)
  const [title, ...others] = all("title")
  if (title === undefined) return undefined
  const year = all("date").flatMap((date) => /\b(1[0-9]\d\d|20\d\d)\b/.exec(date)?.[1] ?? [])[0]
  const [publisher, ...morePublishers] = all("publisher")
  const numbers = all("identifier")
  const fields: MarcField[] = [
    ...all("language").flatMap((code) =>
      /^[a-z]{3}$/i.test(code) ? [data("101", [["a", bibliographic(code)]], "0")] : [],
    ),
    data("200", titleSubfields(title), "1"),
    ...(publisher === undefined && year === undefined ? [] : [data("210", publication(publisher, year))]),
    ...morePublishers.map((name) => data("210", [["c", name]])),
    ...all("format")
      .filter((text) => !/^\w+\/[\w.+-]+$/.test(text))
      .map((text) => data("215", [["a", text]])),
    ...all("description").map((text) => data("330", [["a", text]])),
    ...others.map((text) => data("517", [["a", text]], "1")),
    ...all("source").map((text) => data("463", [["t", text]])),
    ...all("relation")
      .filter((text) => !isAddress(text))
      .map((text) => data("225", [["a", text]], "2")),
    ...all("subject").map((text) => data("610", [["a", text]], "0")),
    ...all("creator").map((name, index) => person(index === 0 ? "700" : "701", name, "070")),
    ...all("contributor").map((name) => person("702", name, null)),
    ...numbers.flatMap(numberField),
    ...[...numbers, ...all("relation")].filter(isAddress).map((url) => data("856", [["u", url]], "4")),
  ]
  return { leader: `00000n${typeOf(all("type"))}0 2200000   450 `, fields }
}

function titleSubfields(title: string): Subfields {
  const [main = title, ...rest] = title.split(/ : /)
  return [["a", main], ...rest.map((text): [string, string] => ["e", text])]
}

function publication(publisher: string | undefined, year: string | undefined): Subfields {
  return [
    ...(publisher === undefined ? [] : ([["c", publisher]] satisfies Subfields)),
    ...(year === undefined ? [] : ([["d", year]] satisfies Subfields)),
  ]
}

/** "Name, Given name" is a person; a name without comma may be a body: it is kept whole. */
function person(tag: string, name: string, role: string | null): MarcField {
  const [, family, given] = /^([^,]+), (.+)$/.exec(name) ?? []
  const parts: Subfields =
    family === undefined || given === undefined
      ? [["a", name]]
      : [
          ["a", family],
          ["b", given],
        ]
  return data(tag, [...parts, ...(role === null ? [] : ([["4", role]] satisfies Subfields))], " ", "1")
}

function numberField(text: string): MarcField[] {
  const bare = text.replace(/^urn:/i, "").replace(/^(isbn|issn)[:\s]*/i, "")
  if (/isbn/i.test(text) && readIsbn(bare).value !== null) return [data("010", [["a", bare]])]
  if (/issn/i.test(text) && readIssn(bare).value !== null) return [data("011", [["a", bare]])]
  return []
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** Leader, positions 6 and 7, from the types of DCMI and their usual words. */
function typeOf(types: readonly string[]): string {
  const said = types.join(" ").toLowerCase()
  if (/moving ?image|vid[eé]o|film/.test(said)) return "gm"
  if (/sound|audio|son\b/.test(said)) return "im"
  return /article/.test(said) ? "aa" : "am"
}

/** ISO 639-2 knows some languages under two codes: terminology → bibliography. */
function bibliographic(code: string): string {
  const codes: Record<string, string> = {
    fra: "fre",
    deu: "ger",
    nld: "dut",
    ell: "gre",
    zho: "chi",
    ron: "rum",
    cym: "wel",
    ces: "cze",
  }
  return codes[code.toLowerCase()] ?? code.toLowerCase()
}

function data(tag: string, subfields: Subfields, ind1 = " ", ind2 = " "): MarcField {
  return { kind: "data", tag, ind1, ind2, subfields }
}
