import { hash } from "node:crypto"
import { facetValue } from "./clean.ts"
import type { SearchEntry } from "./entry.ts"
import { ofFacet } from "./lexemes.ts"
import { dayOf, sortTitleOf } from "./order.ts"
import type { Shown } from "./shown.ts"
import { signOfCode } from "./signs.ts"
import { analyseEntry } from "./vector.ts"

/** An entry as the tables of the index hold it. */
export interface Row {
  id: string
  kind: string
  day: number
  sortTitle: string
  facets: string
  linked: number
  fingerprint: string
  shown: string
  words: string
}

/** The signs that stand for facets and their values in rows. */
export interface FacetCodes {
  sign(facet: string): string
  code(facet: string, value: string): number
}

/** Part of every fingerprint: raised when the analysis, or what a module says in its entries, changes; the next start then makes all rows anew. */
export const analysisVersion = 5
const longestShown = 20_000
// PostgreSQL puts the long columns of a row aside only when the row is longer than 2,032 bytes: a short one is padded up to that,
// or counting would read pages full of words.
const asideFrom = 2_040

/** What a batch of rows is made with. */
export interface Making {
  codes: FacetCodes
  /** Each spelling met is added here, with its lexeme. */
  words: Map<string, string>
  linked: LinkedWords
}

/** The words so common that two of them in a row are indexed as one. */
export interface LinkedWords {
  version: number
  lexemes: ReadonlySet<string>
}

export function rowOf(entry: SearchEntry, fingerprint: string, { codes, words, linked }: Making): Row {
  const { vector, size } = analyseEntry(entry, words, linked.lexemes)
  let facets = ""
  let facetLexemes = ""
  for (const [facet, values] of facetsOf(entry)) {
    facets += codes.sign(facet)
    for (const value of values) {
      const code = codes.code(facet, value)
      facets += signOfCode(code)
      facetLexemes += `'${ofFacet(code)}' `
    }
  }
  const shown: Shown = { title: entry.title, text: entry.text?.slice(0, longestShown), data: entry.data }
  return {
    id: entry.id,
    kind: entry.kind,
    day: dayOf(entry.date),
    sortTitle: sortTitleOf(entry.sortTitle ?? entry.title),
    facets,
    linked: linked.version,
    fingerprint,
    // As JSON in plain text: its escapes hold what PostgreSQL cannot, and nothing is parsed on the way in.
    shown: JSON.stringify(shown).padEnd(asideFrom - size),
    words: `${vector} ${facetLexemes}`,
  }
}

/** The facets of an entry, `kind` among them, each value once; those without value are left out. */
export function facetsOf(entry: SearchEntry): [facet: string, values: ReadonlySet<string>][] {
  const facets: [string, ReadonlySet<string>][] = [["kind", new Set([entry.kind])]]
  for (const [facet, values] of Object.entries(entry.facets ?? {})) {
    if (values.length > 0) facets.push([facet, new Set(values.map(facetValue))])
  }
  return facets
}

/** Changes whenever the entry, or the way entries are analysed, changes. */
export function fingerprintOf(entry: SearchEntry): string {
  return hash("md5", `${analysisVersion} ${JSON.stringify(entry)}`, "hex")
}
