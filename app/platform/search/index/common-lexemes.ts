import { isStopWord } from "../analysis/stop-words.ts"
import { visitWords } from "../analysis/tokens.ts"
import type { SearchEntry } from "./entry.ts"

const commonShare = 0.02
const most = 500
const telling = 40

/** The lexemes that many of these entries have, the most frequent first; none when the entries are too short to tell. */
export function commonLexemes(entries: readonly SearchEntry[]): string[] {
  const counts = new Map<string, number>()
  let sum = 0
  for (const entry of entries) {
    const lexemes = lexemesOf(entry)
    sum += lexemes.size
    for (const lexeme of lexemes) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  }
  if (sum < entries.length * telling) return []
  const common = [...counts].filter(([lexeme, count]) => count >= entries.length * commonShare && !isStopWord(lexeme))
  return common
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([lexeme]) => lexeme)
}

function lexemesOf(entry: SearchEntry): Set<string> {
  const lexemes = new Set<string>()
  const visitor = {
    word: (word: { lexeme: string; stop: boolean }) => void (word.stop || lexemes.add(word.lexeme)),
    whole: () => undefined,
  }
  for (const text of [entry.title, ...Object.values(entry.fields ?? {}).flat(), entry.text ?? ""])
    visitWords(text, visitor)
  return lexemes
}
