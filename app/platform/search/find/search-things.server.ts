import type { Tx } from "#platform/db/index.server.ts"
import type { Word } from "../analysis/words.ts"
import { compileQuery } from "../query/compile.ts"
import type { Compiled } from "../query/compile.ts"
import { readQuery } from "../query/read-query.ts"
import type { Clause } from "../query/read-query.ts"
import { expand } from "./expand.server.ts"
import { find } from "./find.server.ts"
import type { Findings, Sort } from "./find.server.ts"
import { nameFacets } from "./facets.server.ts"
import type { FacetWanted, FoundFacet } from "./facets.server.ts"
import { lookUp } from "./lookup.server.ts"
import { excerptOf, markText } from "./marks.ts"
import type { MarkedParts } from "./marks.ts"
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
  const names = facets.map((facet) => facet.name)
  const known = await lookUp(tx, clauses.flatMap(wordsOf), search.filters ?? {}, names)
  const compile = (without?: string): Compiled =>
    compileQuery(
      reading.clauses,
      known.lexemes,
      expanded,
      [...known.filters].filter(([facet]) => facet !== without).map(([, codes]) => codes),
    )
  // A facet that is filtered by is counted as if it were not: its other values can be chosen beside.
  const filtered = names.filter((name) => known.filters.has(name))
  const compiled = compile()
  const findings = await find(tx, {
    ...placeOf(search),
    match: compiled.match,
    others: filtered.map((name) => compile(name).match),
    tiers:
      search.sort === undefined || search.sort === "relevance" ? [...compiled.tiers, compiled.match] : [compiled.match],
    withFacets: facets.length > filtered.length,
    withRestricted: search.visibility !== "public",
  })
  const marked = new Set(
    clauses
      .filter((clause) => !clause.negated)
      .flatMap(wordsOf)
      .flatMap(known.lexemes),
  )
  return {
    total: findings.total,
    results: findings.rows.map((row) => thingOf(row, marked)),
    facets: await nameFacets(
      tx,
      facets.map((wanted) => {
        const { sign, stamp } = known.facets.get(wanted.name) ?? { sign: "", stamp: "" }
        const counts = filtered.includes(wanted.name)
          ? findings.otherCounts[filtered.indexOf(wanted.name)]
          : findings.counts
        return { wanted, stamp, counts: counts?.get(sign) ?? new Map<number, number>() }
      }),
    ),
    didYouMean: null,
    understood: understoodOf(reading, expanded),
  }
}

/** Which rows of the list: none beyond the last that can be reached. */
function placeOf(search: Search): { sort: Sort; skip: number; wanted: number } {
  const limit = within(search.perPage, 20, 100)
  const skip = (within(search.page, 1, Number.MAX_SAFE_INTEGER / 100) - 1) * limit
  return {
    sort: search.sort ?? "relevance",
    skip: Math.min(skip, mostRows),
    wanted: skip < mostRows ? skip + limit : 0,
  }
}

function thingOf({ kind, id, shown }: Findings["rows"][number], marked: ReadonlySet<string>): FoundThing {
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
