import { scan } from "../analysis/tokens.ts"
import type { Group } from "../analysis/tokens.ts"
import { inField, inHead, inTitle, linkInTitle, quoteLexeme, wholeTitle } from "./lexemes.ts"
import type { SearchEntry } from "./entry.ts"

// Limits of PostgreSQL: positions of a tsvector end at 16,383, a vector at one megabyte.
const lastPosition = 16_000
const mostBytes = 600_000
// Between two fields, so that no phrase runs over the edge.
const gap = 10
const longestWholeTitle = 12

export interface Analysed {
  /** The words of the entry as PostgreSQL reads a tsvector; facets are added by the writer. */
  vector: string
  /** Each spelling with its lexeme, for the table of the corpus' words. */
  words: Map<string, string>
}

/** Analyses an entry: every word with its positions, those of the title and of the fields once more under their prefixes. */
export function analyseEntry(entry: SearchEntry): Analysed {
  const lexemes = new Map<string, string>()
  const words = new Map<string, string>()
  let position = 0
  let bytes = 0

  function add(lexeme: string, at?: number): void {
    const before = lexemes.get(lexeme)
    if (before === undefined) {
      bytes += lexeme.length * 2 + 8
      if (bytes > mostBytes) return
    }
    const place =
      at === undefined || at > lastPosition ? "" : `${before === undefined || before === "" ? "" : ","}${at}`
    lexemes.set(lexeme, (before ?? "") + place)
  }

  function addText(text: string, prefixed: (lexeme: string) => readonly string[]): Group[] {
    const groups = scan(text)
    position += gap
    for (const group of groups) {
      if (group.whole !== undefined) addWord(group.whole.lexeme, position + 1, prefixed)
      for (const token of group.tokens) {
        position += 1
        if (token.stop) continue
        words.set(token.spelling, token.lexeme)
        addWord(token.lexeme, position, prefixed)
      }
    }
    return groups
  }

  function addWord(lexeme: string, at: number, prefixed: (lexeme: string) => readonly string[]): void {
    add(lexeme, at)
    for (const more of prefixed(lexeme)) add(more)
  }

  const title = addText(entry.title, (lexeme) => [inTitle(lexeme)])
  const content = title.flatMap((group) => group.tokens).filter((token) => !token.stop)
  content.forEach((token, index) => {
    const next = content[index + 1]
    if (next !== undefined) add(linkInTitle(token.lexeme, next.lexeme))
  })
  if (content.length > 0 && content.length <= longestWholeTitle) add(wholeTitle(content.map((token) => token.lexeme)))
  for (const [field, values] of Object.entries(entry.fields ?? {})) {
    for (const value of values) addText(value, (lexeme) => [inHead(lexeme), inField(field, lexeme)])
  }
  if (entry.text !== undefined) addText(entry.text, () => [])
  return { vector: literal(lexemes), words }
}

function literal(lexemes: Map<string, string>): string {
  let vector = ""
  for (const [lexeme, positions] of lexemes)
    vector += `${quoteLexeme(lexeme)}${positions === "" ? "" : `:${positions}`} `
  return vector
}
