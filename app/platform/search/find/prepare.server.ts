import type { Tx } from "#platform/db/index.server.ts"
import type { Word } from "../analysis/words.ts"
import type { Compiled, Expanded } from "../query/compile.ts"
import { compileQuery } from "../query/compile.ts"
import type { Clause, Reading } from "../query/read-query.ts"
import { readQuery } from "../query/read-query.ts"
import type { Doubted } from "./did-you-mean.server.ts"
import { expand } from "./expand.server.ts"
import type { Lookup } from "./lookup.server.ts"
import { lookUp } from "./lookup.server.ts"
import type { Search } from "./search.ts"

/** A search read and looked up, ready to be asked. */
export interface Prepared {
  reading: Reading
  expanded: Expanded[]
  known: Lookup
  /** Its tsqueries; `without` leaves out the filter on one facet. */
  compile(without?: string): Compiled
  /** The lexemes of every word that answers, for marking them. */
  marked: ReadonlySet<string>
  /** The words wanted that the corpus does not have; all words wanted when it has each of them. */
  doubted: readonly Doubted[]
  /** The words wanted that the corpus does not have. */
  unknown: readonly Doubted[]
}

export async function prepare(tx: Tx, search: Search): Promise<Prepared> {
  const reading = readQuery(search.query, search.fields)
  const expanded = await expand(tx, reading.clauses)
  const clauses = [
    ...reading.clauses,
    ...expanded.flatMap((span) => [...span.alternatives.map(({ clause }) => clause), ...span.narrower]),
  ]
  const facets = (search.facets ?? []).map((facet) => facet.name)
  const said = expanded.flatMap((span) => span.facets)
  const known = await lookUp(tx, clauses.flatMap(wordsOf), search.filters ?? {}, facets, said)
  const wanted = reading.clauses
    .filter(isWanted)
    .flatMap(({ words, field }) => words.filter((word) => !word.stop).map((word) => ({ word, field })))
  const unknown = wanted.filter(({ word }) => !known.holds(word))
  return {
    reading,
    expanded,
    known,
    compile(without) {
      const filters = [...known.filters].filter(([facet]) => facet !== without).map(([, codes]) => codes)
      return compileQuery(reading.clauses, known.corpus, expanded, filters)
    },
    marked: new Set(clauses.filter(isWanted).flatMap(wordsOf).flatMap(known.corpus.lexemesOf)),
    doubted: unknown.length > 0 ? unknown : wanted,
    unknown,
  }
}

function isWanted(clause: Clause): boolean {
  return !clause.negated
}

function wordsOf(clause: Clause): Word[] {
  const words = clause.words.filter((word) => !word.stop)
  return clause.whole === undefined ? words : [...words, clause.whole]
}
