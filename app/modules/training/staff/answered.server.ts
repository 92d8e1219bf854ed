import type { Outcome } from "#platform/kernel/outcome.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"

/** What an operation did not do, as sentences by field; undefined when it is done. */
export function problemsOf(outcome: Outcome<unknown>): Record<string, string[]> | undefined {
  if (outcome.kind === "done") return undefined
  return outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
}
