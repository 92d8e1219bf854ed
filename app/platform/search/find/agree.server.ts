import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { scan } from "../analysis/scan.ts"
import type { Word } from "../analysis/words.ts"
import { inTitle, quoteLexeme } from "../index/lexemes.ts"
import type { Shown } from "../index/shown.ts"
import { all } from "../query/logic.ts"
import { editDistance } from "./edit-distance.ts"

/** A word put right: as the corpus writes it, and its stem, which its other forms share. */
export interface Correction {
  word: string
  lexeme: string
}

const mostTitles = 40
// Longer than any title is told by: no title has them all.
const mostWords = 12
// A plural, a feminine; not another word of the same stem.
const mostInflected = 2
const besideNeighbour = 10

/**
 * Words put right, each in the form that titles with all words of the query use most, beside its neighbours first: "renouvellement
 * urbain" and not "urbains". The keys are the spellings typed.
 */
export async function agree(
  tx: Tx,
  typed: string,
  corrections: ReadonlyMap<string, Correction>,
): Promise<Map<string, string>> {
  const words = telling(typed).map((word) => ({
    typed: word.spelling,
    lexeme: corrections.get(word.spelling)?.lexeme ?? word.lexeme,
  }))
  const lexemes = new Set(words.map(({ lexeme }) => lexeme))
  const titles = lexemes.size < 2 || lexemes.size > mostWords ? [] : await titlesWith(tx, lexemes)
  const agreed = new Map([...corrections].map(([spelling, { word }]) => [spelling, word]))
  for (const [index, { typed: spelling }] of words.entries()) {
    const correction = corrections.get(spelling)
    if (correction === undefined) continue
    const neighbours = { before: words[index - 1]?.lexeme, after: words[index + 1]?.lexeme }
    agreed.set(spelling, mostUsedForm(titles, correction, neighbours))
  }
  return agreed
}

function mostUsedForm(
  titles: readonly Word[][],
  { word, lexeme }: Correction,
  { before, after }: { before: string | undefined; after: string | undefined },
): string {
  const uses = new Map<string, number>([[word, 0]])
  for (const title of titles) {
    for (const [index, one] of title.entries()) {
      if (one.lexeme !== lexeme || editDistance(one.spelling, word, mostInflected) > mostInflected) continue
      const isBeside = [title[index - 1]?.lexeme === before, title[index + 1]?.lexeme === after]
      const isTold = (isBeside[0] && before !== undefined) || (isBeside[1] && after !== undefined)
      uses.set(one.spelling, (uses.get(one.spelling) ?? 0) + (isTold ? besideNeighbour : 1))
    }
  }
  return [...uses].reduce((most, use) => (use[1] > most[1] ? use : most))[0]
}

/** The words of some titles of public things that have all these. */
async function titlesWith(tx: Tx, lexemes: ReadonlySet<string>): Promise<Word[][]> {
  const query = all([...lexemes].map((lexeme) => quoteLexeme(inTitle(lexeme))))
  const { rows } = await sql<{ shown: string }>`
    select shown from search.public_entry where words @@ ${query}::tsquery limit ${mostTitles}`.execute(tables(tx))
  return rows.map(({ shown }) => telling((JSON.parse(shown) as Shown).title))
}

function telling(text: string): Word[] {
  return scan(text).flatMap(({ tokens }) => tokens.map(({ word }) => word).filter((word) => !word.stop))
}
