import type { Word } from "../analysis/words.ts"
import { inField, inHead, inTitle, linkInTitle, quoteLexeme } from "../index/lexemes.ts"
import type { FacetSaid } from "./expansion.server.ts"
import { all, any } from "./logic.ts"
import { phraseQuery } from "./phrase-query.ts"
import type { Clause } from "./read-query.ts"

// A beginning may stand for a hundred words.
const mostLinked = 8

/** What the corpus knows of words. */
export interface Corpus {
  /** Every lexeme under which it holds a word. */
  lexemesOf(word: Word): readonly string[]
  /** The lexemes that are indexed together where two of them follow each other. */
  linked: ReadonlySet<string>
  /** The code of a facet's value; undefined for one that no entry has had. */
  facetCode(said: FacetSaid): number | undefined
}

/** Where a word is looked for: the lexemes that stand for it there. */
export type Place = (lexeme: string) => readonly string[]

export const anywhere: Place = (lexeme) => [lexeme]
export const title: Place = (lexeme) => [inTitle(lexeme)]
/** In the title or in the fields. */
export const head: Place = (lexeme) => [inTitle(lexeme), inHead(lexeme)]

/** The tsquery of a clause at a place: its words, which follow each other when they are tied or between quotation marks; see phraseQuery for `loosely`. */
export function clauseQuery(clause: Clause, corpus: Corpus, place: Place, loosely = false): string | undefined {
  const words = all(content(clause.words).map((word) => wordQuery(word, corpus, place)))
  if (!isTied(clause)) return words
  // Positions are known of the whole entry only.
  const phrase = phraseQuery(clause.words, corpus, loosely)
  const whole = clause.whole === undefined ? undefined : wordQuery(clause.whole, corpus, place)
  return any([place === anywhere ? phrase : all([words, phrase]), whole])
}

/** The tsquery of a clause bound to a field; in fields other than the title words stand in any order ("Castel, Robert"). */
export function fieldQuery(clause: Clause, field: string, corpus: Corpus): string | undefined {
  if (field === "title") return clauseQuery(clause, corpus, title)
  const inThisField: Place = (lexeme) => [inField(field, lexeme)]
  const words = all(content(clause.words).map((word) => wordQuery(word, corpus, inThisField)))
  return any([words, clause.whole === undefined ? undefined : wordQuery(clause.whole, corpus, inThisField)])
}

/** These words one after the other in a title, common words between them left out; undefined for a single word. */
export function linksQuery(words: readonly Word[], corpus: Corpus): string | undefined {
  const links = words.slice(1).map((word, index) => {
    const before = corpus.lexemesOf(words[index] ?? word).slice(0, mostLinked)
    const after = corpus.lexemesOf(word).slice(0, mostLinked)
    return any(before.flatMap((one) => after.map((other) => quoteLexeme(linkInTitle(one, other)))))
  })
  return all(links)
}

/** The words that say something; all of them where none does. */
export function content(words: readonly Word[]): readonly Word[] {
  const some = words.filter((word) => !word.stop)
  return some.length > 0 ? some : words
}

/** False for words too common to be looked for. */
export function isTelling(clause: Clause): boolean {
  return clause.words.some((word) => !word.stop)
}

export function isTied(clause: Clause): boolean {
  return clause.phrase || clause.whole !== undefined
}

export function wordQuery(word: Word, corpus: Corpus, place: Place): string | undefined {
  return any(corpus.lexemesOf(word).flatMap(place).map(quoteLexeme))
}
