import { m } from "#platform/messages/index.ts"
import type { AuthorityProblem } from "../domain/typed-authority.ts"

/** What is wrong in the form of an authority, by field. */
export function authorityProblems(problems: readonly AuthorityProblem[]): Record<string, string[]> {
  return Object.fromEntries(
    problems.map(({ field, problem }) => [field, [m[`catalogue_authority_problem_${problem}`]()]]),
  )
}
