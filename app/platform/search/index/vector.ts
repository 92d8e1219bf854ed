import type { Visitor } from "../analysis/tokens.ts"
import { visitWords } from "../analysis/tokens.ts"
import type { Word } from "../analysis/words.ts"
import type { SearchEntry } from "./entry.ts"
import { escapeLexeme, everything, inField, inHead, inTitle, linkInTitle, wholeTitle } from "./lexemes.ts"
import { linker } from "./link-words.ts"

// Limits of PostgreSQL: positions of a tsvector end at 16,383, a vector at one megabyte. What a longer text says further on is not searched.
const lastPosition = 16_000
const mostUnits = 200_000
// Between two fields, so that no phrase runs over the edge.
const gap = 10
const longestWholeTitle = 12

export interface Analysed {
  /** The words of the entry as PostgreSQL reads a tsvector; facets are added by the writer. */
  vector: string
  /** No more bytes than the vector takes when stored. */
  size: number
}

/**
 * Analyses an entry: every word with its positions, those of the title and of the fields once more under their prefixes. Each
 * spelling is added to `words` with its lexeme, for the table of the corpus' words. Words of `linked` that follow each other are indexed as one too.
 */
export function analyseEntry(entry: SearchEntry, words: Map<string, string>, linked: ReadonlySet<string>): Analysed {
  const places = new Map<string, string>()
  const more = new Set([everything])
  const links = linker(linked, addMore)
  let position = 0
  let units = 0

  const text: Visitor = {
    word(word) {
      position += 1
      place(word, position)
      if (!word.stop) words.set(word.spelling, word.lexeme)
      if (position <= lastPosition) links.word(word.lexeme, word.stop)
    },
    whole(word, count) {
      place(word, position - count + 1)
    },
  }

  function place(word: Word, at: number): void {
    const before = places.get(word.lexeme)
    if (before === undefined) {
      if (units > mostUnits) return
      units += word.lexeme.length
      places.set(word.lexeme, at > lastPosition ? "" : `:${at}`)
    } else if (before !== "" && at <= lastPosition) {
      places.set(word.lexeme, `${before},${at}`)
    }
  }

  function addMore(lexeme: string): void {
    if (units > mostUnits || more.has(lexeme)) return
    units += lexeme.length
    more.add(lexeme)
  }

  function add(value: string, prefixed?: (word: Word, whole: boolean) => void): void {
    position += gap
    links.interrupt()
    visitWords(value, prefixed === undefined ? text : both(text, prefixed))
  }

  const title: string[] = []
  add(entry.title, (word, whole) => {
    if (!whole) title.push(word.lexeme)
    addMore(inTitle(word.lexeme))
  })
  title.slice(1).forEach((lexeme, before) => addMore(linkInTitle(title[before] ?? "", lexeme)))
  if (title.length > 0 && title.length <= longestWholeTitle) addMore(wholeTitle(title))
  for (const [field, values] of Object.entries(entry.fields ?? {})) {
    // Lexemes themselves are letters and digits: nothing in them needs to be escaped.
    const quotable = escapeLexeme(field)
    for (const value of values) {
      add(value, (word) => {
        addMore(inHead(word.lexeme))
        addMore(inField(quotable, word.lexeme))
      })
    }
  }
  if (entry.text !== undefined) add(entry.text)
  return { vector: literal(places, more), size: units + 4 * (places.size + more.size) }
}

/** Beside the visit of a text, also tells each word that is looked for. */
function both(text: Visitor, prefixed: (word: Word, whole: boolean) => void): Visitor {
  return {
    word(word, start, end, tied) {
      text.word(word, start, end, tied)
      if (!word.stop) prefixed(word, false)
    },
    whole(word, count) {
      text.whole(word, count)
      prefixed(word, true)
    },
  }
}

function literal(places: Map<string, string>, more: Set<string>): string {
  // Joined at once: a text built piece by piece stays in memory as its pieces.
  const pieces: string[] = []
  for (const [lexeme, at] of places) pieces.push(`'${lexeme}'${at}`)
  for (const lexeme of more) pieces.push(`'${lexeme}'`)
  return pieces.join(" ")
}
