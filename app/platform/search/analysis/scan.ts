import { visitWords } from "./tokens.ts"
import type { Word } from "./words.ts"

/** A word where it stands in a text: offsets in UTF-16 units. */
export interface Token {
  word: Word
  start: number
  end: number
}

/** Words tied by a hyphen or an apostrophe, with their whole; or a word alone. */
export interface Group {
  tokens: Token[]
  whole: Word | undefined
}

/** The words of a text, in order. */
export function scan(text: string): Group[] {
  const groups: Group[] = []
  visitWords(text, {
    word(word, start, end, tied) {
      if (tied === 0) groups.push({ tokens: [], whole: undefined })
      groups.at(-1)?.tokens.push({ word, start, end })
    },
    whole(word) {
      const group = groups.at(-1)
      if (group !== undefined) group.whole = word
    },
  })
  return groups
}
