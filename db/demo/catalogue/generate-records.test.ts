import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { isEan13, readIsbn } from "#modules/catalogue/domain/isbn.ts"
import { readIssn } from "#modules/catalogue/domain/issn.ts"
import type { RecordDescription } from "#modules/catalogue/domain/record-description.ts"
import { readIso2709 } from "#modules/catalogue/formats/iso2709.ts"
import { writeIso2709 } from "#modules/catalogue/formats/iso2709-write.ts"
import { describeUnimarc } from "#modules/catalogue/formats/unimarc.ts"
import { faultsOf } from "./french-rules.ts"
import { demonstrationCount, demonstrationSeed, generateRecords, generateWorks } from "./generate-records.ts"
import { toMarc } from "./marc.ts"
import { topics } from "./topics/index.ts"
import type { Work } from "./work.ts"

const patience = 120_000
const works = [...generateWorks(demonstrationSeed, demonstrationCount)]
const french = works.filter((work) => work.languages[0] === "fre")
// What is read word by word is one in nine: nearly three thousand records.
const sample = works.filter((_, at) => at % 9 === 4)

test("the same seed gives the same bytes, whatever the count; another seed gives others", { timeout: patience }, () => {
  expect(hashOfFirst(1000, demonstrationSeed)).toBe("260bb10b437ab02ad40f4e98b0863d7d5ef47cdb1614099f3c5ee51769391911")
  expect(hashOfFirst(300, 7)).not.toBe(hashOfFirst(300, 8))
  const longer = generateWorks(demonstrationSeed, 270_000)
  expect(works.slice(0, 500)).toEqual(Array.from({ length: 500 }, () => longer.next().value))
})

test("there are 26,717, each with its own number and ISBN", () => {
  expect(works).toHaveLength(demonstrationCount)
  expect(new Set(works.map(({ id }) => id)).size).toBe(demonstrationCount)
  const isbns = works.flatMap(({ isbn }) => isbn ?? [])
  expect(isbns.length).toBeGreaterThan(3000)
  expect(new Set(isbns).size).toBe(isbns.length)
  expect(isbns.filter((isbn) => readIsbn(isbn).value === null || !/^979-2-\d\d-\d{6}-\d$/.test(isbn))).toEqual([])
  expect(isEan13("9792000000001")).toBe(false)
  const issns = works.flatMap(({ issn, host, series }) =>
    [issn, host?.issn, series?.issn].flatMap((number) => number ?? []),
  )
  expect(new Set(issns).size).toBeGreaterThan(60)
  expect(issns.filter((issn) => readIssn(issn).value === null || !issn.startsWith("7"))).toEqual([])
})

test("records are read back whole by the import, without refusal nor remark", { timeout: patience }, async () => {
  const read = await readBack(sample)
  expect(read).toHaveLength(sample.length)
  for (const [at, { description, copies }] of read.entries()) {
    const work = sample[at]
    const wrote = work?.kind === "periodical_issue" ? work.host?.title : work?.title
    expect([description.kind, description.title, copies.length]).toEqual([work?.kind, wrote, work?.copies.length])
    expect(description.year).toBe(work?.year)
    expect(description.abstracts).toEqual(work?.abstract === null ? [] : [work?.abstract])
  }
})

test("titles: fewer than 2 in 100 are those of another", () => {
  const titles = new Map<string, number>()
  for (const { title, subtitle, host, kind } of works) {
    const whole = kind === "periodical_issue" ? `${host?.title} ${host?.number}` : `${title} : ${subtitle}`
    titles.set(whole, (titles.get(whole) ?? 0) + 1)
  }
  const shared = [...titles.values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0)
  expect(shared / demonstrationCount).toBeLessThan(0.02)
})

test("the French holds: elision, contraction, agreement, marks", { timeout: patience }, () => {
  const read = sample.filter((work) => work.languages[0] === "fre")
  const faults = read.flatMap(({ id, title, subtitle, abstract, themes, keywords, publisher }) =>
    [title, subtitle ?? "", ...sentencesOf(abstract), ...themes, ...keywords, publisher ?? ""].flatMap((text) =>
      faultsOf(text).map((fault) => `${id} ${fault}`),
    ),
  )
  expect(faults).toEqual([])
  const lowered = read.filter(
    ({ title, abstract }) => /^\p{Ll}/u.test(title) || sentencesOf(abstract).some((one) => !/[.?!…»]$/.test(one)),
  )
  expect(lowered.map(({ id }) => id)).toEqual([])
})

test("the rules find the faults that they name", () => {
  for (const text of [
    "face à les familles",
    "le projet de le quartier",
    "la place de habitants",
    "lorsque un élu",
    "au au quartier",
    "la la ville",
    "fin: suite",
    "l'école",
    "« oui",
    "Les élus est là",
    "{sujet}",
    "d’handicap",
  ])
    expect(faultsOf(text), text).not.toEqual([])
})

test("the shares are those of a shared base", () => {
  const share = (is: (work: Work) => boolean): number => works.filter(is).length / works.length
  expect(share(({ kind }) => kind === "article")).toBeCloseTo(0.41, 1)
  expect(share(({ kind }) => kind === "book")).toBeCloseTo(0.16, 1)
  expect(share(({ kind }) => kind === "report")).toBeCloseTo(0.15, 1)
  expect(share(({ kind }) => kind === "periodical")).toBeLessThan(0.005)
  expect(new Set(works.map(({ kind }) => kind)).size).toBe(11)
  expect(share(({ languages }) => languages[0] !== "fre")).toBeGreaterThan(0.02)
  expect(share(({ languages }) => languages[0] !== "fre")).toBeLessThan(0.05)
  expect(share(({ year }) => year < 1990)).toBeLessThan(0.1)
  expect(share(({ year }) => year >= 2005 && year < 2020)).toBeGreaterThan(0.4)
  expect(
    works.every(
      ({ year, kind, entered }) => (year >= 1975 || kind === "periodical") && year <= 2026 && entered < "20261111",
    ),
  ).toBe(true)
  expect(
    works.every(
      ({ holders }) => holders.length >= 1 && holders.length <= 5 && new Set(holders).size === holders.length,
    ),
  ).toBe(true)
  for (let centre = 0; centre < 9; centre += 1)
    expect(share(({ holders }) => holders.includes(centre))).toBeGreaterThan(0.05)
  const themes = new Set(works.map((work) => work.themes[0]))
  expect(topics.filter((topic) => !themes.has(topic.themes[0]?.item))).toEqual([])
})

test("themes are those of the demonstration's vocabulary, territories those of the official code", () => {
  const turtle = readFileSync(new URL("../vocabulary/themes.ttl", import.meta.url), "utf8")
  const labels = new Set([...turtle.matchAll(/skos:prefLabel "([^"]+)"@fr/g)].map(([, label]) => label))
  expect([...new Set(works.flatMap(({ themes }) => themes))].filter((theme) => !labels.has(theme))).toEqual([])
  const codes = new Set(["communes COM", "departements DEP", "regions REG"].flatMap((list) => codesOf(list)))
  const used = new Set(works.flatMap(({ territories }) => territories.flatMap(({ code }) => code ?? [])))
  expect(used.size).toBeGreaterThan(200)
  expect([...used].filter((code) => !codes.has(code))).toEqual([])
})

test("what a title names as a narrow theme is filed there", () => {
  const named = works.filter(({ title }) => title.toLowerCase().includes("droit au logement opposable"))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(({ themes }) => !themes.includes("Droit au logement opposable"))).toEqual([])
})

test("a page of twenty records does not repeat itself", () => {
  const pages = topics.map((topic) => french.filter((work) => work.themes[0] === topic.themes[0]?.item).slice(0, 20))
  const repeated = pages.map((page) => mostRepeated(page.flatMap(({ abstract }) => sentencesOf(abstract))))
  expect(Math.max(...repeated)).toBeLessThanOrEqual(3)
  const heads = pages.map((page) => mostRepeated(page.map(({ title }) => title.slice(0, 24))))
  expect(heads.filter((times) => times > 3).length).toBeLessThanOrEqual(1)
})

function hashOfFirst(count: number, seed: number): string {
  const hash = createHash("sha256")
  for (const record of generateRecords(seed, count)) hash.update(bytesOf(record))
  return hash.digest("hex")
}

function bytesOf(record: ReturnType<typeof toMarc>): Uint8Array {
  const written = writeIso2709(record)
  if (written.kind === "refused") throw new Error(written.reason)
  return written.bytes
}

async function readBack(list: Work[]): Promise<{ description: RecordDescription; copies: unknown[] }[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const work of list) yield bytesOf(toMarc(work, () => true))
  }
  const read: { description: RecordDescription; copies: unknown[] }[] = []
  for await (const verdict of readIso2709(stream())) {
    if (verdict.kind === "refusal") throw new Error(`${verdict.ordinal}: ${verdict.reason}`)
    const described = describeUnimarc(verdict.record)
    if (described.kind === "refused") throw new Error(`${verdict.ordinal}: ${described.reason}`)
    const remarks = [...verdict.remarks, ...described.remarks]
    if (remarks.length > 0) throw new Error(`${verdict.ordinal}: ${remarks.join(", ")}`)
    read.push(described)
  }
  return read
}

function sentencesOf(abstract: string | null): string[] {
  return abstract === null ? [] : abstract.split(/(?<=[.?!…]) (?=\p{Lu})/u)
}

function mostRepeated(texts: string[]): number {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return Math.max(...counts.values())
}

function codesOf(list: string): string[] {
  const [file, prefix] = list.split(" ")
  const lines = readFileSync(new URL(`../../reference/territory/${file}.csv`, import.meta.url), "utf8")
    .split("\n")
    .slice(1)
  return lines.map((line) => `${prefix}-${line.split(",")[0]}`)
}
