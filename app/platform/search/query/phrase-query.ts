import type { Word } from "../analysis/words.ts"
import { linkInText, quoteLexeme } from "../index/lexemes.ts"
import { mostBetween } from "../index/link-words.ts"
import type { Corpus } from "./clause-query.ts"
import { all, any, following } from "./logic.ts"

type Spelled = readonly (readonly string[])[]

/**
 * The tsquery of words that follow each other, common ones included. To know that two words follow each other PostgreSQL opens
 * every row that has both; where both are very common, their link in the index says it at once. `loosely`: where links say that each
 * word is followed by the next one somewhere, that is enough.
 */
export function phraseQuery(words: readonly Word[], corpus: Corpus, loosely = false): string | undefined {
  const spelled = words.map((word) => corpus.lexemesOf(word))
  const telling = words.flatMap((word, index) => (word.stop ? [] : [index]))
  const stretches = telling.slice(1).map((to, index) => spelled.slice(telling[index], to + 1))
  // Two words and what stands between them: that is the whole phrase.
  if (stretches.length === 1 && stretches[0]?.length === words.length) return stretchQuery(spelled, corpus)
  const narrowing = stretches
    .filter((stretch) => isLinked(stretch, corpus))
    .map((stretch) => stretchQuery(stretch, corpus))
  if (loosely && narrowing.length === stretches.length && narrowing.length > 0) return all(narrowing)
  return all([...narrowing, positionsQuery(spelled)])
}

/** From one telling word to the next: by links for the lexemes that have them, by positions for the others. */
function stretchQuery(stretch: Spelled, { linked }: Corpus): string | undefined {
  const [first = [], last = [], between] = [stretch[0], stretch.at(-1), stretch.slice(1, -1)]
  if (between.length > mostBetween) return positionsQuery(stretch)
  const links = first
    .filter((lexeme) => linked.has(lexeme))
    .flatMap((one) =>
      last
        .filter((lexeme) => linked.has(lexeme))
        .map((other) =>
          quoteLexeme(
            linkInText(
              one,
              between.map((common) => common[0] ?? ""),
              other,
            ),
          ),
        ),
    )
  const firstUnlinked = first.filter((lexeme) => !linked.has(lexeme))
  const lastUnlinked = last.filter((lexeme) => !linked.has(lexeme))
  return any([
    ...links,
    firstUnlinked.length === 0 ? undefined : positionsQuery([firstUnlinked, ...between, last]),
    lastUnlinked.length === 0 ? undefined : positionsQuery([first, ...between, lastUnlinked]),
  ])
}

function isLinked(stretch: Spelled, { linked }: Corpus): boolean {
  return (
    stretch.length <= mostBetween + 2 &&
    [...(stretch[0] ?? []), ...(stretch.at(-1) ?? [])].every((lexeme) => linked.has(lexeme))
  )
}

function positionsQuery(spelled: Spelled): string | undefined {
  return following(spelled.map((lexemes) => any(lexemes.map(quoteLexeme))))
}
