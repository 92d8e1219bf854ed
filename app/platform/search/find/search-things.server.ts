import type { Tx } from "#platform/db/index.server.ts"
import type { Word } from "../analysis/words.ts"
import { compileQuery } from "../query/compile.ts"
import type { Compiled } from "../query/compile.ts"
import { readQuery } from "../query/read-query.ts"
import type { Clause } from "../query/read-query.ts"
import { expand } from "./expand.server.ts"
import { countMatching } from "./count.server.ts"
import { nameFacets } from "./facets.server.ts"
import type { FacetWanted, FoundFacet } from "./facets.server.ts"
import { lookUp } from "./lookup.server.ts"
import { excerptOf, markText } from "./marks.ts"
import type { MarkedParts } from "./marks.ts"
import { pageOf } from "./page.server.ts"
import type { PageRow, Sort } from "./page.server.ts"
import { understoodOf } from "./understood.ts"
import type { Understood } from "./understood.ts"

export interface Search {
  /** As typed. */
  query: string
  /** What `name:` may stand for: { auteur: "author", titre: "title" }; names without accents, in lower case. */
  fields?: Readonly<Record<string, string>>
  /** Values wanted, by facet: any of a facet's values, all of the facets. `kind` is a facet. */
  filters?: Readonly<Record<string, readonly string[]>>
  facets?: readonly FacetWanted[]
  /** "relevance" unless said otherwise; without words the newest come first. */
  sort?: Sort
  /** From 1. */
  page?: number
  /** 20 unless said otherwise; 100 at most. */
  perPage?: number
  /** "public" leaves out what only some may find, also for those who may. */
  visibility?: "public"
}

export interface FoundThing {
  kind: string
  id: string
  title: MarkedParts
  /** Null when the thing has no text. */
  excerpt: MarkedParts | null
  data: unknown
}

export interface Found {
  total: number
  results: FoundThing[]
  facets: FoundFacet[]
  /** A query like this one that finds more, from the corpus' own words; null when there is none. */
  didYouMean: string | null
  understood: Understood
}

const mostRows = 10_000

/** Finds what the actor of the transaction may find: one page of it, how many in all, facets counted over all of it. */
export async function searchThings(tx: Tx, search: Search): Promise<Found> {
  const reading = readQuery(search.query, search.fields)
  const expanded = await expand(tx, reading.clauses)
  const clauses = [...reading.clauses, ...expanded.flatMap((span) => span.alternatives)]
  const facets = search.facets ?? []
  const { lexemes, filters, signs } = await lookUp(
    tx,
    clauses.flatMap(wordsOf),
    search.filters ?? {},
    facets.map((facet) => facet.name),
  )
  const withRestricted = search.visibility !== "public"
  const compile = (without?: string): Compiled =>
    compileQuery(
      reading.clauses,
      lexemes,
      expanded,
      [...filters].filter(([facet]) => facet !== without).map(([, codes]) => codes),
    )
  const compiled = compile()
  const count = await countMatching(tx, compiled.match, facets.length > 0, withRestricted)
  const counts = new Map(facets.map((facet) => [facet.name, count]))
  // A facet that is filtered by is counted as if it were not: its other values can be chosen beside.
  for (const facet of facets.filter((candidate) => filters.has(candidate.name))) {
    counts.set(facet.name, await countMatching(tx, compile(facet.name).match, true, withRestricted))
  }
  const found = await nameFacets(
    tx,
    facets,
    (facet) => counts.get(facet)?.facets.get(signs.get(facet) ?? "") ?? new Map(),
  )
  const limit = within(search.perPage, 20, 100)
  const offset = (within(search.page, 1, Number.MAX_SAFE_INTEGER) - 1) * limit
  const sort = search.sort ?? "relevance"
  const reachable = offset < Math.min(count.total, mostRows)
  const rows = reachable ? await pageOf(tx, compiled, { sort, offset, limit, withRestricted }) : []
  const marked = new Set(
    clauses
      .filter((clause) => !clause.negated)
      .flatMap(wordsOf)
      .flatMap((word) => lexemes(word)),
  )
  return {
    total: count.total,
    results: rows.map((row) => thingOf(row, marked)),
    facets: found,
    didYouMean: null,
    understood: understoodOf(reading, expanded),
  }
}

function thingOf({ kind, id, shown }: PageRow, marked: ReadonlySet<string>): FoundThing {
  const excerpt = shown.text === undefined || shown.text === "" ? null : excerptOf(shown.text, marked)
  return { kind, id, title: markText(shown.title, marked), excerpt, data: shown.data }
}

function wordsOf(clause: Clause): Word[] {
  const words = clause.words.filter((word) => !word.stop)
  return clause.whole === undefined ? words : [...words, clause.whole]
}

function within(asked: number | undefined, otherwise: number, most: number): number {
  const whole = Math.trunc(asked ?? otherwise)
  return whole >= 1 ? Math.min(whole, most) : otherwise
}
