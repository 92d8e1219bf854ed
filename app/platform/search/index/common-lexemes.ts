import { isStopWord } from "../analysis/stop-words.ts"
import { visitWords } from "../analysis/tokens.ts"
import type { SearchEntry } from "./entry.ts"

const commonShare = 0.02
const most = 500
const telling = 40
const glance = 40

/** The lexemes that many of these entries have, the most frequent first; none when the entries are too short to tell. */
export function commonLexemes(entries: readonly SearchEntry[]): string[] {
  if (!areTelling(entries.slice(0, glance))) return []
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const lexeme of lexemesOf(entry)) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  }
  const common = [...counts].filter(([lexeme, count]) => count >= entries.length * commonShare && !isStopWord(lexeme))
  return common
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([lexeme]) => lexeme)
}

/** Asked of every batch until there is a list: by a few entries. */
function areTelling(some: readonly SearchEntry[]): boolean {
  const sum = some.reduce((total, entry) => total + lexemesOf(entry).size, 0)
  return sum >= some.length * telling
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
