import type { Tx } from "#platform/db/index.server.ts"
import type { Count, FoundRow, Question } from "./ask.server.ts"
import { ask } from "./ask.server.ts"
import { memory } from "./remember.ts"

export interface Finding extends Question {
  match: string
  /** What was found of public things may be remembered for as long as it says the same; undefined when it may not. */
  version?: string | undefined
}

export interface Findings extends Count {
  /** In the order of the further queries. */
  others: Count[]
  rows: FoundRow[]
}

const nothing: Count = { total: 0, counts: new Map() }
// Weighed by the values they count (some fifty bytes each), and by the letters of what they show.
const knownCounts = memory<Count>(100_000, ({ counts }) =>
  [...counts.values()].reduce((sum, one) => sum + one.size, 20),
)
const knownPages = memory<FoundRow[]>(1_000_000, (rows) =>
  rows.reduce((sum, { shown }) => sum + shown.title.length + (shown.text?.length ?? 0) + 500, 500),
)

/**
 * How many things match, their facets, and the rows of one page in order. The pages, orders and facets of one search ask the same again:
 * what only public things answer is not asked anew while they stay as they are.
 */
export async function find(tx: Tx, finding: Finding): Promise<Findings> {
  const { match, others, tiers, withFacets } = finding
  const version = finding.withRestricted ? undefined : finding.version
  const queries = [
    { match, key: `${withFacets} ${match}` },
    ...others.map((other) => ({ match: other, key: `true ${other}` })),
  ]
  const pageKey = [finding.sort, finding.skip, finding.wanted, ...tiers].join("\n")
  const counts = new Map(queries.map(({ key }) => [key, knownCounts.recall(version, key)]))
  let rows = knownPages.recall(version, pageKey)
  const uncounted = queries.filter(({ key }) => counts.get(key) === undefined)
  if (uncounted.length > 0 || rows === undefined) {
    const mainKnown = counts.get(queries[0]?.key ?? "") !== undefined
    const asked = await ask(tx, {
      ...finding,
      match: mainKnown ? null : match,
      others: uncounted.slice(mainKnown ? 0 : 1).map((one) => one.match),
      tiers: rows === undefined ? tiers : [],
    })
    for (const [index, { key }] of uncounted.entries()) {
      const count = asked.counted[index] ?? nothing
      counts.set(key, count)
      knownCounts.keep(version, key, count)
    }
    if (rows === undefined) {
      rows = asked.rows
      knownPages.keep(version, pageKey, rows)
    }
  }
  const [count = nothing, ...otherCounts] = queries.map(({ key }) => counts.get(key) ?? nothing)
  return { ...count, others: otherCounts, rows }
}
