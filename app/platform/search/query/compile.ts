import { everything, ofFacet, quoteLexeme, wholeTitle } from "../index/lexemes.ts"
import type { Corpus, Place } from "./clause-query.ts"
import {
  anywhere,
  clauseQuery,
  content,
  fieldQuery,
  head,
  isTelling,
  isTied,
  linksQuery,
  title,
  wordQuery,
} from "./clause-query.ts"
import type { FacetSaid } from "./expansion.server.ts"
import { all, any } from "./logic.ts"
import type { Clause } from "./read-query.ts"

/** What some of the plain clauses also mean: those from `from` to before `to`, and other ways to say them. */
export interface Expanded {
  from: number
  to: number
  alternatives: readonly { clause: Clause; language?: string | undefined }[]
  /** Values of facets that say the same. */
  facets: readonly FacetSaid[]
  /** Looked for where nothing has one of these values. */
  narrower: readonly Clause[]
}

export interface Compiled {
  /** What must match, as a tsquery. */
  match: string
  /** Ways to match well, best first: each a tsquery that finds some of what `match` finds. */
  tiers: string[]
}

// Longer than a title: a passage that was pasted finds so little that there is nothing to put in order.
const mostRanked = 16
const mostNames = 8

/** Turns clauses into tsqueries; `filters` are groups of facet codes, one of each group wanted. */
export function compileQuery(
  clauses: readonly Clause[],
  corpus: Corpus,
  expanded: readonly Expanded[],
  filters: readonly (readonly number[])[],
): Compiled {
  const plain = clauses.filter(isPlain)
  const phrases = clauses.filter((clause) => isFree(clause) && clause.phrase)
  const bound = clauses.filter((clause) => !isFree(clause) && (isTelling(clause) || clause.phrase))
  // A word too common to be looked for is left out, unless there is nothing else ("Où en est-on ?").
  const looked = (clause: Clause) => isTelling(clause) || !clauses.some((other) => isTelling(other) || other.phrase)
  const conditions = [
    bound.some((clause) => clause.negated) ? quoteLexeme(everything) : undefined,
    ...bound.map((clause) => boundQuery(clause, corpus)),
    ...filters.map((codes) => any(codes.map((code) => quoteLexeme(ofFacet(code))))),
    ...phrases.map((clause) => clauseQuery(clause, corpus, anywhere)),
  ]

  function at(place: Place, more: readonly Expanded[]): string | undefined {
    const queries = phrases.map((clause) => clauseQuery(clause, corpus, place))
    for (let index = 0; index < plain.length; ) {
      const span = more.find((candidate) => candidate.from === index)
      const said = plain.slice(index, span?.to ?? index + 1).filter(looked)
      const otherwise = span === undefined ? [] : saidOtherwise(span, place)
      queries.push(any([all(said.map((clause) => clauseQuery(clause, corpus, place))), ...otherwise]))
      index = span?.to ?? index + 1
    }
    return all([...conditions, ...queries])
  }

  function saidOtherwise(span: Expanded, place: Place): (string | undefined)[] {
    const codes = codesOf(span)
    const alternatives = span.alternatives.map(({ clause }) => clause)
    const words = codes.length > 0 ? alternatives : [...alternatives, ...span.narrower]
    // What is filed under a theme comes first among what says it otherwise; to put its other names in order too costs more than it tells.
    if (codes.length > 0 && place !== anywhere) return place === head ? codes : []
    return [...words.map((clause) => clauseQuery(clause, corpus, place, true)), ...codes]
  }

  /** What is filed under just what was asked, when all of it names such a thing; undefined otherwise. */
  function filed(): string | undefined {
    if (phrases.length > 0) return undefined
    const groups: (string | undefined)[] = []
    for (let index = 0; index < plain.length; ) {
      const span = expanded.find((candidate) => candidate.from === index)
      const clause = plain[index]
      if (span === undefined && clause !== undefined && !looked(clause)) index += 1
      else {
        const codes = span === undefined ? [] : codesOf(span)
        if (codes.length === 0) return undefined
        groups.push(any(codes))
        index = span?.to ?? index + 1
      }
    }
    return all(groups)
  }

  /** A title that says each of them as it was typed, or by another of its names, its words one after the other. */
  function named(): string | undefined {
    const groups: (string | undefined)[] = []
    for (let index = 0; index < plain.length; ) {
      const span = expanded.find((candidate) => candidate.from === index)
      const said = plain.slice(index, span?.to ?? index + 1).filter(looked)
      const names = (span?.alternatives ?? []).slice(0, mostNames).map(({ clause }) => nameInTitle(clause, corpus))
      groups.push(any([all(said.map((clause) => clauseQuery(clause, corpus, title))), ...names]))
      index = span?.to ?? index + 1
    }
    return all(groups)
  }

  function codesOf(span: Expanded): string[] {
    return span.facets.flatMap((said) => corpus.facetCode(said) ?? []).map((code) => quoteLexeme(ofFacet(code)))
  }

  const match = at(anywhere, expanded) ?? quoteLexeme(everything)
  const ranked = [...plain.filter(looked), ...phrases]
  if (ranked.length === 0) return { match, tiers: [] }
  const words = ranked.flatMap((clause) => content(clause.words))
  if (words.length > mostRanked) return { match, tiers: [] }
  const tied = ranked.filter(isTied).map((clause) => clauseQuery(clause, corpus, anywhere))
  const theme = filed()
  const tiers = [
    all([...conditions, ...tied, quoteLexeme(wholeTitle(words.map((word) => word.lexeme)))]),
    ...(theme === undefined
      ? []
      : [all([theme, at(title, [])]), all([...conditions, theme, named()]), all([...conditions, theme])]),
    words.length < 2 ? undefined : all([...conditions, ...tied, linksQuery(words, corpus)]),
    at(title, []),
    at(head, []),
    ...(expanded.length === 0 ? [] : [at(title, expanded), at(head, expanded), at(anywhere, [])]),
  ]
  return { match, tiers: [...new Set(tiers.filter((tier) => tier !== undefined))] }
}

/** A clause among those that other ways to say them are looked up for. */
export function isPlain(clause: Clause): boolean {
  return isFree(clause) && !clause.phrase
}

/** Neither unwanted nor bound to a field: it also says which answers are best. */
function isFree(clause: Clause): boolean {
  return !clause.negated && clause.field === undefined
}

function nameInTitle({ words }: Clause, corpus: Corpus): string | undefined {
  const [word, second] = content(words)
  if (word === undefined) return undefined
  return second === undefined ? wordQuery(word, corpus, title) : linksQuery(content(words), corpus)
}

function boundQuery(clause: Clause, corpus: Corpus): string | undefined {
  const query =
    clause.field === undefined ? clauseQuery(clause, corpus, anywhere) : fieldQuery(clause, clause.field, corpus)
  return query === undefined || !clause.negated ? query : `!(${query})`
}
