import type { Tx } from "#platform/db/index.server.ts"

/** Another way to say some words, in which language; undefined when it is of none (a proper name) or not known. */
export interface Alternative {
  text: string
  language?: string | undefined
}

/** Other ways to say some of the words of a query: the words from `from` to before `to`, such as "qpv" → "quartier prioritaire". */
export interface Expansion {
  from: number
  to: number
  /** Each a word or a phrase: a synonym, an acronym or its long form. */
  alternatives: readonly Alternative[]
  /** Values of facets that say the same, or more narrowly: what has one of them answers too, whatever its words. */
  facets?: readonly FacetSaid[]
  /** Narrower terms, looked for where nothing has one of these values: many phrases are slow to look for in a large base. */
  narrower?: readonly string[]
}

export interface FacetSaid {
  name: string
  value: string
}

/** Answers for the plain words of a query, in their one spelling, in order; asked within the reading transaction. */
export type Expand = (tx: Tx, words: readonly string[]) => Promise<readonly Expansion[]>

const registered: Expand[] = []

/** A module that knows synonyms gives them here, once, when it is loaded. */
export function registerExpansion(expand: Expand): void {
  registered.push(expand)
}

/** What every registered module answers; where two spans meet, the longer one, then the first, is kept. */
export async function expansionsOf(tx: Tx, words: readonly string[]): Promise<Expansion[]> {
  if (words.length === 0) return []
  const answers: Expansion[] = []
  for (const expand of registered) answers.push(...(await expand(tx, words)))
  const kept: Expansion[] = []
  for (const answer of joined(answers).sort((one, other) => other.to - other.from - (one.to - one.from))) {
    if (kept.every((other) => answer.to <= other.from || answer.from >= other.to)) kept.push(answer)
  }
  return kept
}

/** Two modules may speak of the same words. */
function joined(answers: readonly Expansion[]): Expansion[] {
  const spans = new Map<string, Expansion>()
  for (const { from, to, alternatives, facets = [], narrower = [] } of answers) {
    const before = spans.get(`${from} ${to}`)
    if (from >= to || alternatives.length + facets.length + narrower.length === 0) continue
    spans.set(`${from} ${to}`, {
      from,
      to,
      alternatives: [...(before?.alternatives ?? []), ...alternatives],
      facets: [...(before?.facets ?? []), ...facets],
      narrower: [...(before?.narrower ?? []), ...narrower],
    })
  }
  return [...spans.values()]
}
