import { SaxesParser } from "saxes"
import { beforeAll, expect, test } from "vitest"
import { insertRecords, numbered } from "#modules/catalogue/testing/insert-records.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { answerSru } from "./queries/answer-sru.server.ts"

const database = await useDatabase()

beforeAll(async () => {
  const person = (name: string, givenName: string) => ({
    ...{ kind: "person" as const, name, givenName, addition: null, dates: null },
    ...{ functions: ["070"], rank: "main" as const, authorityId: null },
  })
  await insertRecords(database.asOwner, null, [
    { title: "Politique de la ville et habitants", year: 2010, contributors: [person("Dulac", "Hervé")] },
    { title: "Les habitants d’un quartier", year: 2015, isbns: [{ typed: "2-07-036822-X", value: "9782070368228" }] },
    { title: "Ville & politique <nouvelle>", year: 2021, kind: "report", languages: ["eng"] },
    ...Array.from({ length: 30 }, (_, at) => ({ title: `Étude de quartier ${at}`, year: 1980 + at })),
  ])
  await runJobNow("search.rebuild", { kinds: ["catalogue.record"] })
})

/** Asks and reads the answer with a parser that refuses what is not well-formed: figures, titles and diagnostics. */
async function ask(query: Record<string, string> | string) {
  const text = await answerSru(visitorCaller, new URLSearchParams(query), "https://catalogue.exemple.test")
  const seen = { text, root: "", total: -1, next: 0, titles: [] as string[], diagnostics: [] as number[] }
  const parser = new SaxesParser({ xmlns: true })
  let said = ""
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ local }) => {
    if (seen.root === "") seen.root = local
    said = ""
  })
  parser.on("text", (chunk) => void (said += chunk))
  parser.on("closetag", ({ name, local }) => {
    if (local === "numberOfRecords") seen.total = Number(said)
    if (local === "nextRecordPosition") seen.next = Number(said)
    if (name === "dc:title") seen.titles.push(said)
    if (local === "uri") seen.diagnostics.push(Number(said.split("/").at(-1)))
  })
  parser.write(text).close()
  return seen
}

const search = (query: string, more: Record<string, string> = {}) =>
  ask({ operation: "searchRetrieve", version: "1.2", query, ...more })

test.each<[query: string, total: number]>([
  ["habitants", 2],
  ["habitants not quartier", 1],
  ["quartier or politique", 33],
  ['"politique de la ville"', 1],
  ["politique and ville", 2],
  ['dc.title all "ville politique"', 2],
  ["creator=Dulac", 1],
  ['creator="Hervé Dulac"', 1],
  ["title=Dulac", 0],
  ["date > 2014", 2],
  ['date within "1980 1989" and quartier', 10],
  ["bath.isbn=2-07-036822-X", 1],
  ["isbn=978-2-07-036822-8", 1],
  ["isbn=9782070368229", 0],
  ["dc.language=eng", 1],
  ["dc.type=report", 1],
  ["habit*", 2],
  ["cql.allRecords=1", 33],
  ["cql.allRecords=1 not quartier", 2],
  ["(habitants or nouvelle) and date >= 2015", 2],
  ['"!!!"', 0],
])("%s finds %i", async (query, total) => {
  expect(await search(query)).toMatchObject({ total, diagnostics: [] })
})

test("pages follow each other, then there is no more", async () => {
  const first = await search("title=étude", { maximumRecords: "20", recordSchema: "dc", sortKeys: "date,,1" })
  expect(first).toMatchObject({ total: 30, next: 21 })
  expect(first.titles[0]).toBe("Étude de quartier 0")
  const second = await search("title=étude sortBy dc.date", { startRecord: "21", maximumRecords: "20" })
  expect(second).toMatchObject({ total: 30, next: 0 })
  expect(second.titles.length).toBe(10)
  expect(new Set([...first.titles, ...second.titles]).size).toBe(30)
  expect(await search("title=étude", { startRecord: "31" })).toMatchObject({ total: 30, diagnostics: [61] })
  expect(await search("title=étude", { maximumRecords: "0" })).toMatchObject({ total: 30, titles: [], diagnostics: [] })
})

test("records come in each schema, as XML or as text", async () => {
  const unimarc = await search("nouvelle", { recordSchema: "unimarc" })
  expect(unimarc.text).toContain('<record xmlns="info:lc/xmlns/marcxchange-v1"')
  expect(unimarc.text).toContain("Ville &amp; politique &lt;nouvelle&gt;")
  const marcxml = await search("nouvelle", { recordSchema: "info:srw/schema/1/marcxml-v1.1", recordPacking: "string" })
  expect(marcxml.text).toContain("&lt;record xmlns=&quot;http://www.loc.gov/MARC21/slim&quot;")
  expect((await search("nouvelle")).text).toContain(`https://catalogue.exemple.test/catalogue/${numbered(2)}`)
})

test.each<[parameters: string, diagnostic: number, root: string]>([
  ["operation=searchRetrieve&query=a", 7, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2", 7, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=3.0&query=a", 5, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&colour=red", 8, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&startRecord=0", 6, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&maximumRecords=-1", 6, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&recordSchema=mods", 66, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&recordPacking=zip", 71, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&recordXPath=/a", 72, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&stylesheet=/x.xsl", 110, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a&sortKeys=title%20date", 84, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a%20sortBy%20dc.subject", 88, "searchRetrieveResponse"],
  ["operation=searchRetrieve&version=1.2&query=a%20b", 10, "searchRetrieveResponse"],
  ["operation=scan&version=1.2&scanClause=a", 4, "scanResponse"],
  ["operation=constructor&version=1.2", 4, "explainResponse"],
])("%s: diagnostic %i", async (parameters, diagnostic, root) => {
  expect(await ask(parameters)).toMatchObject({ root, diagnostics: [diagnostic] })
})

test("explain says what can be asked, without any parameter too", async () => {
  for (const parameters of ["", "operation=explain&version=1.2"]) {
    const found = await ask(parameters)
    expect(found).toMatchObject({ root: "explainResponse", diagnostics: [] })
    expect(found.text).toContain("<host>catalogue.exemple.test</host><port>443</port><database>sru</database>")
  }
})
