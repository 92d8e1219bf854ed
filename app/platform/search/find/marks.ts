import { scan } from "../analysis/scan.ts"

/** A text in pieces, those that answer the query marked. */
export type MarkedParts = (string | { mark: string })[]

interface Passage {
  start: number
  end: number
  lexeme: string
}

const excerptLength = 240
const lead = 60
const mostScanned = 6_000

/** The text with the words that answer the query marked: those whose lexeme is among `lexemes`. */
export function markText(text: string, lexemes: ReadonlySet<string>): MarkedParts {
  return lexemes.size === 0 ? [text] : cut(text, passagesOf(text, lexemes), 0, text.length)
}

/** The passage of the text where most of the query's words stand together, marked; the beginning when none does. */
export function excerptOf(text: string, lexemes: ReadonlySet<string>): MarkedParts {
  const passages = lexemes.size === 0 ? [] : passagesOf(text.slice(0, mostScanned), lexemes)
  const start = startOf(text, bestPassage(passages))
  const end = endAt(text, start)
  const parts = cut(text, passages, start, end)
  return [...(start > 0 ? ["… "] : []), ...parts, ...(end < text.length ? [" …"] : [])]
}

function passagesOf(text: string, lexemes: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = []
  for (const { tokens, whole } of scan(text)) {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) continue
    if (whole !== undefined && lexemes.has(whole.lexeme)) {
      passages.push({ start: first.start, end: last.end, lexeme: whole.lexeme })
      continue
    }
    for (const { start, end, word } of tokens) {
      if (!word.stop && lexemes.has(word.lexeme)) passages.push({ start, end, lexeme: word.lexeme })
    }
  }
  return passages
}

function bestPassage(passages: readonly Passage[]): number {
  let best = 0
  let most = 0
  passages.forEach((passage, index) => {
    const together = passages
      .slice(index, index + 40)
      .filter((other) => other.end <= passage.start + excerptLength - lead)
    const score = new Set(together.map((other) => other.lexeme)).size * 10 + Math.min(together.length, 9)
    if (score > most) {
      most = score
      best = passage.start
    }
  })
  return best
}

/** A little before the passage, at the start of a sentence or of a word. */
function startOf(text: string, passage: number): number {
  if (passage <= lead) return 0
  const before = text.slice(passage - lead, passage)
  const sentence = before.search(/(?<=[.!?…]\s)\S[^.!?…]*$/)
  if (sentence !== -1) return passage - lead + sentence
  const word = before.search(/(?<=\s)\S/)
  return word === -1 ? passage : passage - lead + word
}

function endAt(text: string, start: number): number {
  if (text.length <= start + excerptLength + 20) return text.length
  const piece = text.slice(start, start + excerptLength)
  const space = piece.search(/\s\S*$/)
  return start + (space > excerptLength / 2 ? space : excerptLength)
}

function cut(text: string, passages: readonly Passage[], from: number, to: number): MarkedParts {
  const parts: MarkedParts = []
  let at = from
  for (const passage of passages) {
    if (passage.start < at || passage.end > to) continue
    if (passage.start > at) parts.push(text.slice(at, passage.start))
    parts.push({ mark: text.slice(passage.start, passage.end) })
    at = passage.end
  }
  if (at < to) parts.push(text.slice(at, to))
  return parts
}
