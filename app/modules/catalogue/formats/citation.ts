import { createRequire } from "node:module"
import CSL from "citeproc"
import type { Citation, CitationStyle } from "../domain/cite/cited-part.ts"
import { roleOf } from "../domain/cite/contributor-role.ts"
import { writtenTitle } from "../domain/cite/written-title.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { apaStyle } from "./citation/apa-style.ts"
import { iso690Style } from "./citation/iso690-style.ts"
import { outputName, partsOf, withoutMarks } from "./citation/output-format.ts"
import { sayOnce } from "./citation/say-once.ts"
import type { CslItem } from "./csl-json/item.ts"
import { cslItemOf } from "./csl-json/write-item.ts"

export type CitationOptions = {
  locale: "fr" | "en"
  /** The day on which web addresses were seen (ISO 8601), or null when the citation leaves it out. */
  accessedOn: string | null
}

/**
 * Cites a record alone, in one of three styles, by citeproc-js (CSL 1.0.2). The style `vancouver` and the locales are those of
 * the CSL project (CC BY-SA 3.0), shipped by @citation-js/plugin-csl; `iso690` and `apa` are our own.
 */
export function citeRecord(description: RecordDescription, style: CitationStyle, options: CitationOptions): Citation {
  return citeRecords([description], style, options)[0]?.citation ?? plainCitation(description)
}

/** Cites several records as a bibliography: in the order of the style, each with its rank in what was given. */
export function citeRecords(
  descriptions: RecordDescription[],
  style: CitationStyle,
  options: CitationOptions,
): { index: number; citation: Citation }[] {
  const citer = citerOf(style, options.locale)
  const items = descriptions.map((description, index) =>
    citedItem(description, String(index), style, options.accessedOn),
  )
  return citer(items).map(({ id, written }) => {
    const description = descriptions[Number(id)]
    const parts = partsOf(written)
    const text = parts.map((part) => part.text).join("")
    const isEmpty = text === "" || text.includes("CSL STYLE ERROR")
    return {
      index: Number(id),
      citation: isEmpty && description !== undefined ? plainCitation(description) : { text, parts },
    }
  })
}

type Citer = (items: CslItem[]) => { id: string; written: string }[]

// Making an engine takes some fifty milliseconds: each style and language is made once.
const citers = new Map<string, Citer>()

function citerOf(style: CitationStyle, locale: CitationOptions["locale"]): Citer {
  const language = style === "iso690" || locale === "fr" ? "fr-FR" : "en-US"
  const key = `${style} ${language}`
  const known = citers.get(key)
  if (known !== undefined) return known
  const citer = createCiter(style, language)
  citers.set(key, citer)
  return citer
}

function createCiter(style: CitationStyle, language: string): Citer {
  let current = new Map<string, CslItem>()
  let given = 0
  const system = {
    retrieveLocale: (tag: string) => shipped().locales[tag] ?? shipped().locales[language] ?? "",
    retrieveItem: (id: string) => current.get(id) ?? { id, type: "document" },
  }
  const engine = new CSL.Engine(system, styleText(style, language), language, true)
  engine.setOutputFormat(outputName)
  return (items) => {
    // The engine remembers what it saw under a number: each list has numbers of its own.
    const ranks = new Map(items.map((item) => [`${(given += 1)}`, item.id]))
    current = new Map([...ranks.keys()].map((number, rank) => [number, { ...(items[rank] as CslItem), id: number }]))
    engine.updateItems([...current.keys()])
    const made = engine.makeBibliography()
    if (made === false) return []
    const [{ entry_ids }, entries] = made
    return entries.map((written, rank) => ({ id: ranks.get(entry_ids[rank]?.[0] ?? "") ?? "", written }))
  }
}

function styleText(style: CitationStyle, language: string): string {
  if (style === "iso690") return iso690Style
  return style === "apa" ? apaStyle(language === "fr-FR" ? "fr" : "en") : (shipped().styles[style] ?? "")
}

type Shipped = { styles: Record<string, string>; locales: Record<string, string> }

let loaded: Shipped | null = null

function shipped(): Shipped {
  const require = createRequire(import.meta.url)
  const from = (name: string) => require(`@citation-js/plugin-csl/lib/${name}.json`) as Record<string, string>
  loaded ??= { styles: from("styles"), locales: from("locales") }
  return loaded
}

function citedItem(
  description: RecordDescription,
  id: string,
  style: CitationStyle,
  accessedOn: string | null,
): CslItem {
  const {
    abstract: _abstract,
    keyword: _keyword,
    note: _note,
    ...item
  } = cslItemOf({ description: sayOnce(description, style), id, url: null, source: null })
  const accessed = accessedOn === null ? {} : { accessed: { "date-parts": [accessedOn.split("-").map(Number)] } }
  const texts = Object.entries({ ...item, ...(item["URL"] === undefined ? {} : accessed) })
  const clean = texts.map(([name, value]) => [name, typeof value === "string" ? withoutMarks(value) : inOrder(value)])
  const cited: CslItem = { ...(Object.fromEntries(clean) as Record<string, string>), id, type: item.type }
  if (style === "apa" && isOwnPublisher(description)) delete cited["publisher"]
  return cited
}

/** The engine sets bodies after all persons, and punctuates them apart: a body cited among persons is one of them. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => (isLiteral(one) ? { family: one.literal } : one)) : value
}

function isLiteral(one: unknown): one is { literal: string } {
  return typeof one === "object" && one !== null && "literal" in one
}

/** APA leaves out the publisher that is also the only author (manual, section 9.29). */
function isOwnPublisher({ contributors, publications }: RecordDescription): boolean {
  const [author, ...others] = contributors.filter((one) => roleOf(one) === "author")
  const [publisher] = publications.flatMap((publication) => publication.publishers)
  return author !== undefined && others.length === 0 && author.kind !== "person" && author.name === publisher
}

function plainCitation(description: RecordDescription): Citation {
  const text = [writtenTitle(description), description.year].filter((part) => part !== null).join(", ")
  return { text, parts: [{ text, look: "plain", href: null }] }
}
