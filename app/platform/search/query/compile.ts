import {
  everything,
  inField,
  inHead,
  inTitle,
  linkInTitle,
  ofFacet,
  quoteLexeme,
  wholeTitle,
} from "../index/lexemes.ts"
import type { Word } from "../analysis/words.ts"
import type { Clause } from "./read-query.ts"

/** Every lexeme that the corpus has for a word, the word's own first. */
export type Lexemes = (word: Word) => readonly string[]

/** What some of the plain words also mean: the words from `from` to before `to`, and other ways to say them. */
export interface Expanded {
  from: number
  to: number
  alternatives: readonly Clause[]
}

export interface Compiled {
  /** What must match, as a tsquery. */
  match: string
  /** Narrower and narrower ways to match, best first, each a tsquery implied by being a good answer. */
  tiers: string[]
}

type Prefix = (lexeme: string) => readonly string[]

const anywhere: Prefix = (lexeme) => [lexeme]
const title: Prefix = (lexeme) => [inTitle(lexeme)]
const head: Prefix = (lexeme) => [inTitle(lexeme), inHead(lexeme)]

/** Turns a reading into tsqueries; `filters` are groups of facet codes, one of each group wanted. */
export function compileQuery(
  clauses: readonly Clause[],
  lexemes: Lexemes,
  expanded: readonly Expanded[],
  filters: readonly (readonly number[])[],
): Compiled {
  const plain = clauses.filter((clause) => isFree(clause) && !clause.phrase)
  const phrases = clauses.filter((clause) => isFree(clause) && clause.phrase)
  const conditions = [
    ...clauses.filter((clause) => !isFree(clause) || clause.phrase).map((clause) => conditionQuery(clause, lexemes)),
    ...filters.map((codes) => any(codes.map((code) => quoteLexeme(ofFacet(code))))),
  ]
  const anywhereWith = (more: readonly Expanded[]) =>
    all([...conditions, ...plainQueries(plain, lexemes, more, anywhere)])
  const within = (prefix: Prefix, more: readonly Expanded[]) =>
    all([
      ...conditions,
      ...plainQueries(plain, lexemes, more, prefix),
      ...phrases.map((clause) => clauseQuery(clause, lexemes, prefix)),
    ])
  // A query that wants nothing in particular still reads the index: through the lexeme that every entry has.
  const match = all([
    conditions.some((query) => query?.startsWith("!")) ? quoteLexeme(everything) : undefined,
    anywhereWith(expanded),
  ])
  const wanted = content([...plain, ...phrases].flatMap((clause) => clause.words))
  if (wanted.length === 0) return { match: match ?? quoteLexeme(everything), tiers: [] }
  const tiers = [
    all([...conditions, quoteLexeme(wholeTitle(wanted.map((word) => word.lexeme)))]),
    ...(wanted.length === 1 ? [] : [all([...conditions, linksQuery(wanted, lexemes)])]),
    within(title, []),
    within(head, []),
    ...(expanded.length === 0 ? [] : [within(title, expanded), within(head, expanded), anywhereWith([])]),
  ]
  return { match: match ?? quoteLexeme(everything), tiers: tiers.filter((tier) => tier !== undefined) }
}

/** Neither unwanted nor bound to a field: it also says which answers are best. */
function isFree(clause: Clause): boolean {
  return !clause.negated && clause.field === undefined
}

function plainQueries(
  plain: readonly Clause[],
  lexemes: Lexemes,
  expanded: readonly Expanded[],
  prefix: Prefix,
): string[] {
  const queries: (string | undefined)[] = []
  for (let at = 0; at < plain.length; ) {
    const span = expanded.find((candidate) => candidate.from === at)
    const to = span?.to ?? at + 1
    const direct = all(plain.slice(at, to).map((clause) => clauseQuery(clause, lexemes, prefix)))
    queries.push(any([direct, ...(span?.alternatives ?? []).map((clause) => clauseQuery(clause, lexemes, prefix))]))
    at = to
  }
  return queries.filter((query) => query !== undefined)
}

function clauseQuery(clause: Clause, lexemes: Lexemes, prefix: Prefix): string | undefined {
  const words = content(clause.words)
  const tied = clause.phrase || clause.whole !== undefined
  const parts =
    tied && prefix === anywhere
      ? phraseQuery(clause.words, lexemes)
      : all(words.map((word) => wordQuery(word, lexemes, prefix)))
  return any([parts, clause.whole === undefined ? undefined : wordQuery(clause.whole, lexemes, prefix)])
}

function conditionQuery(clause: Clause, lexemes: Lexemes): string | undefined {
  const query = clauseQuery(clause, lexemes, fieldPrefix(clause))
  return query === undefined || !clause.negated ? query : `!(${query})`
}

/** A condition on a field looks under its prefix; other conditions look everywhere. */
function fieldPrefix(clause: Clause): Prefix {
  const field = clause.field
  if (field === undefined) return anywhere
  return field === "title" ? title : (lexeme) => [inField(field, lexeme)]
}

function wordQuery(word: Word, lexemes: Lexemes, prefix: Prefix): string | undefined {
  return any(lexemes(word).flatMap(prefix).map(quoteLexeme))
}

/** Words at the distance at which they were typed; common words hold their place. */
function phraseQuery(words: readonly Word[], lexemes: Lexemes): string | undefined {
  let query: string | undefined
  let distance = 0
  for (const word of words) {
    distance += 1
    if (word.stop) continue
    const next = wordQuery(word, lexemes, anywhere)
    query = query === undefined ? next : `${query} <${distance}> ${next}`
    distance = 0
  }
  return query === undefined ? undefined : `(${query})`
}

function linksQuery(words: readonly Word[], lexemes: Lexemes): string | undefined {
  const links = words.slice(1).map((word, index) => {
    const before = words[index] as Word
    return any(lexemes(before).flatMap((one) => lexemes(word).map((other) => quoteLexeme(linkInTitle(one, other)))))
  })
  return all(links)
}

function content(words: readonly Word[]): Word[] {
  return words.filter((word) => !word.stop)
}

function all(queries: readonly (string | undefined)[]): string | undefined {
  const kept = queries.filter((query) => query !== undefined)
  return kept.length === 0 ? undefined : kept.length === 1 ? kept[0] : `(${kept.join(" & ")})`
}

function any(queries: readonly (string | undefined)[]): string | undefined {
  const kept = queries.filter((query) => query !== undefined)
  return kept.length === 0 ? undefined : kept.length === 1 ? kept[0] : `(${kept.join(" | ")})`
}
