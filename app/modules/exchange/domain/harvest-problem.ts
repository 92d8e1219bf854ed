/** Why a harvest stopped before its end; each has a sentence `exchange_problem_<name>`. */
export const harvestProblems = [
  "address_wrong",
  "address_private",
  "name_unknown",
  "unreachable",
  "certificate",
  "too_slow",
  "too_large",
  "too_many_redirects",
  "asked_to_wait",
  "answered_badly",
  "unreadable",
  "refused_by_protocol",
  "token_refused",
  "token_repeated",
  "pages_without_end",
  "import_busy",
] as const

export type HarvestProblem = (typeof harvestProblems)[number]

export function isHarvestProblem(name: string): name is HarvestProblem {
  return (harvestProblems as readonly string[]).includes(name)
}

/** What may be gone when one asks again later; the others wait for a person. */
const passing = new Set<HarvestProblem>([
  "name_unknown",
  "unreachable",
  "too_slow",
  "asked_to_wait",
  "answered_badly",
  "unreadable",
  "token_refused",
  "import_busy",
])

export function isPassing(problem: HarvestProblem): boolean {
  return passing.has(problem)
}
