import type { Expanded } from "../query/compile.ts"
import type { Alternative } from "../query/expansion.server.ts"
import type { Reading } from "../query/read-query.ts"

/** How a query was read, for the sentence that says so. */
export interface Understood {
  wanted: { text: string; phrase: boolean; field: string | null }[]
  unwanted: string[]
  /** Other words that were looked for beside the typed ones. */
  also: Alternative[]
  /** Words too common to be looked for. */
  ignored: string[]
  /** The query was too long: its end was left out. */
  cut: boolean
}

export function understoodOf({ clauses, cut }: Reading, expanded: readonly Expanded[]): Understood {
  const searched = clauses.filter((clause) => clause.words.some((word) => !word.stop))
  return {
    wanted: searched
      .filter((clause) => !clause.negated)
      .map((clause) => ({ text: clause.typed, phrase: clause.phrase, field: clause.field ?? null })),
    unwanted: searched.filter((clause) => clause.negated).map((clause) => clause.typed),
    also: expanded.flatMap((span) =>
      span.alternatives.map(({ clause, language }) => ({ text: clause.typed, language })),
    ),
    ignored: clauses.filter((clause) => !searched.includes(clause)).map((clause) => clause.typed),
    cut,
  }
}
