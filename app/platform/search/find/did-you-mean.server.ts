import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { scan } from "../analysis/scan.ts"
import { bare } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"
import { inField, inTitle, quoteLexeme } from "../index/lexemes.ts"
import type { Correction } from "./agree.server.ts"
import { agree } from "./agree.server.ts"
import { countMatching } from "./count.server.ts"
import { editDistance } from "./edit-distance.ts"

/** A word in question, and the field that it was looked for in; undefined: anywhere. */
export interface Doubted {
  word: Word
  field: string | undefined
}

interface Candidate {
  word: string
  bare: string
  lexeme: string
}

const fewest = 4
const mostCorrected = 5
const mostCompared = 4

/**
 * The query as typed with some words put right, from the words of public things only, so that nothing is told of the others; null
 * when nothing near is found more often. `doubted` are the words in question; `rarely` is how many things the query itself found.
 */
export async function didYouMean(
  tx: Tx,
  typed: string,
  doubted: readonly Doubted[],
  rarely: number,
): Promise<string | null> {
  const corrections = new Map<string, Correction>()
  for (const one of uniqueWords(doubted).slice(0, mostCorrected)) {
    const better = await nearest(tx, one, rarely)
    if (better !== undefined) corrections.set(one.word.spelling, better)
  }
  return corrections.size === 0 ? null : corrected(typed, await agree(tx, typed, corrections))
}

async function nearest(tx: Tx, { word, field }: Doubted, rarely: number): Promise<Correction | undefined> {
  const plain = bare(word.spelling)
  const most = plain.length < 5 ? 1 : plain.length < 9 ? 2 : 3
  const near = (await alike(tx, plain))
    .map((candidate) => ({ ...candidate, distance: editDistance(plain, candidate.bare, most) }))
    .filter((candidate) => candidate.distance > 0 && candidate.distance <= most)
    // Of so few letters the first one is seldom a slip: "dalo" is not "malo".
    .filter((candidate) => plain.length >= 5 || candidate.bare[0] === plain[0])
    .sort((one, other) => one.distance - other.distance)
    .slice(0, mostCompared)
  let best: (Correction & { score: number }) | undefined
  for (const candidate of near) {
    const entries = await countMatching(tx, quoteLexeme(lexemeIn(field, candidate.lexeme)), false)
    // A letter more to change must be worth ten times as many things.
    const score = Math.log10(entries) - candidate.distance
    if (entries > rarely * 10 && score > (best?.score ?? Number.NEGATIVE_INFINITY))
      best = { word: candidate.word, lexeme: candidate.lexeme, score }
  }
  return best
}

/** Words of the corpus that share letters with this one, the likeliest first; of a word and its plural the shorter one, with its accents. */
async function alike(tx: Tx, plain: string): Promise<Candidate[]> {
  // Lower than usual: four letters of which two are swapped share little.
  await sql`select set_config('pg_trgm.similarity_threshold', '0.2', true)`.execute(tables(tx))
  const { rows } = await sql<Candidate>`
    select distinct on (lexeme, bare) word, bare, lexeme from (
      select word, bare, lexeme, entries, similarity(bare, ${plain}) as alike from search.word
      where bare % ${plain} and abs(length(bare) - ${plain.length}) <= 3
      order by alike desc, entries desc limit 60
    ) as near order by lexeme, bare, length(word), word collate "C" desc`.execute(tables(tx))
  return rows
}

function lexemeIn(field: string | undefined, lexeme: string): string {
  if (field === undefined) return lexeme
  return field === "title" ? inTitle(lexeme) : inField(field, lexeme)
}

function uniqueWords(words: readonly Doubted[]): Doubted[] {
  const telling = words.filter(
    ({ word }) => word.spelling.length >= fewest && word.acronym === undefined && !/^\d+$/.test(word.spelling),
  )
  return [...new Map(telling.map((one) => [bare(one.word.spelling), one])).values()]
}

function corrected(typed: string, corrections: ReadonlyMap<string, string>): string {
  let text = ""
  let at = 0
  for (const { word, start, end } of scan(typed).flatMap((group) => group.tokens)) {
    const better = corrections.get(word.spelling)
    if (better === undefined) continue
    text += typed.slice(at, start) + better
    at = end
  }
  return text + typed.slice(at)
}
