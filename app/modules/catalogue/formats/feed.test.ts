import { SaxesParser } from "saxes"
import { expect, test } from "vitest"
import type { Feed } from "./feed.ts"
import { writeAtom, writeRss } from "./feed.ts"

const nasty = "A & B <i>“C”</i> \u0000\u000b\uffff \ud800 ]]> \"d\" 'e' 😀"
const feed: Feed = {
  title: `Catalogue ${nasty}`,
  language: "fr",
  page: "https://exemple.test/catalogue?q=a&annee=2014",
  self: "https://exemple.test/catalogue/flux.atom?q=a&annee=2014",
  updatedAt: new Date("2026-11-22T10:00:00Z"),
  entries: [
    {
      id: "urn:uuid:01a20094-9347-70cb-97d6-8ef390523d6b",
      title: nasty,
      url: "https://exemple.test/catalogue/3kf7x0mnb",
      authors: [nasty, "Rose Fabulet"],
      summary: nasty,
      categories: [nasty],
      publishedAt: new Date("2026-11-20T08:00:00Z"),
      updatedAt: new Date("2026-11-22T10:00:00Z"),
    },
  ],
}

function read(xml: string): { texts: Map<string, string[]>; namespaces: string[] } {
  const texts = new Map<string, string[]>()
  const namespaces: string[] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, uri }) => {
    open.push(name)
    namespaces.push(uri)
  })
  parser.on("text", (text) => {
    const path = open.join("/")
    if (text.trim() !== "") texts.set(path, [...(texts.get(path) ?? []), text])
  })
  parser.on("closetag", () => void open.pop())
  parser.write(xml).close()
  return { texts, namespaces }
}

test("RSS 2.0: well formed whatever it holds, with what readers need", () => {
  const { texts } = read(writeRss(feed))
  expect(texts.get("rss/channel/item/guid")).toEqual(["urn:uuid:01a20094-9347-70cb-97d6-8ef390523d6b"])
  expect(texts.get("rss/channel/item/pubDate")).toEqual(["Fri, 20 Nov 2026 08:00:00 GMT"])
  expect(texts.get("rss/channel/item/dc:creator")).toHaveLength(2)
  expect(texts.get("rss/channel/link")).toEqual(["https://exemple.test/catalogue?q=a&annee=2014"])
  expect(texts.get("rss/channel/item/title")?.[0]).toMatch(/^A & B <i>“C”<\/i> {5}\ufffd ]]> "d" 'e' 😀$/)
})

test("Atom: what RFC 4287 requires, in its namespace", () => {
  const { texts, namespaces } = read(writeAtom(feed))
  expect(new Set(namespaces)).toEqual(new Set(["http://www.w3.org/2005/Atom"]))
  for (const path of [
    "feed/id",
    "feed/title",
    "feed/updated",
    "feed/author/name",
    "feed/entry/id",
    "feed/entry/title",
    "feed/entry/updated",
  ])
    expect(texts.get(path), path).toHaveLength(1)
  expect(texts.get("feed/entry/published")).toEqual(["2026-11-20T08:00:00.000Z"])
})
