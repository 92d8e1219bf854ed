import { spell, unaccented } from "./spell.ts"
import { stemFrench } from "./stem-french.ts"
import { isStopWord } from "./stop-words.ts"

/** A word in its one spelling, and the lexeme under which it is indexed: its stem, or for a common word itself without accents. */
export interface Word {
  readonly spelling: string
  readonly lexeme: string
  readonly stop: boolean
  /** In a query: any word that begins so ("mediat*"). */
  readonly begins?: true
  /** In a query: typed as an acronym is ("CAF"), which is no slip of a word and no form of one ("café"). */
  readonly acronym?: true
}

// "St-Denis" is Saint-Denis: written short, a saint is found under the whole word.
const written = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["sts", "saints"],
  ["stes", "saintes"],
])
// The stems of these are acronyms: a "café" is no CAF, a "rue" no RU, a "repas" no REP.
const kept = new Map([
  ["café", "café"],
  ["cafés", "café"],
  ["rue", "rue"],
  ["rues", "rue"],
  ["repas", "repas"],
])
const most = 60_000
const known = new Map<string, Word>()

/** Analyses a run of letters and digits; undefined when nothing of it can be looked for. The answers are remembered, the same for all. */
export function wordOf(run: string): Word | undefined {
  const found = known.get(run)
  if (found !== undefined) return found
  const spelling = spell(run)
  if (spelling === "") return undefined
  const stop = isStopWord(spelling)
  const word = {
    spelling,
    lexeme: stop
      ? unaccented(spelling)
      : (kept.get(spelling) ?? (stemFrench(written.get(spelling) ?? spelling) || spelling)),
    stop,
  }
  if (known.size >= most) known.clear()
  // Joined anew: a slice would keep the whole text it came from in memory.
  known.set([...run].join(""), word)
  return word
}
