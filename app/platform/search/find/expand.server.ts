import type { Tx } from "#platform/db/index.server.ts"
import type { Expanded } from "../query/compile.ts"
import { isPlain } from "../query/compile.ts"
import { expansionsOf } from "../query/expansion.server.ts"
import type { Clause } from "../query/read-query.ts"
import { readQuery } from "../query/read-query.ts"

/** What the plain words of a query also mean, read as clauses of their own: an alternative of several words is a phrase. */
export async function expand(tx: Tx, clauses: readonly Clause[]): Promise<Expanded[]> {
  const plain = clauses.filter(isPlain)
  const words = plain.map((clause) => clause.words.map((word) => word.spelling).join("-"))
  const expansions = await expansionsOf(tx, words)
  return expansions.map(({ from, to, alternatives, facets = [], narrower = [] }) => ({
    from,
    to,
    alternatives: alternatives.flatMap(({ text, language }) => phraseOf(text).map((clause) => ({ clause, language }))),
    facets,
    narrower: narrower.flatMap(phraseOf),
  }))
}

function phraseOf(term: string): Clause[] {
  return readQuery(`"${term.replaceAll('"', " ")}"`).clauses.slice(0, 1)
}
