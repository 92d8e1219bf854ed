import type { Outcome } from "#platform/kernel/outcome.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"

/** What the form of an activity did not get through, by field: a reason that is missing is asked for where it is typed. */
export function formProblems(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): Record<string, string[]> {
  if (outcome.kind === "invalid") return outcome.errors
  const field = outcome.refusal.startsWith("activity_refused_reason") ? "reason" : ""
  return { [field]: [refusalSentence(outcome)] }
}
