import type { Details, RefusalName } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"

/** The refusals that have a sentence: `refused("catalogue_refused_…")` with any other key does not compile. */
export type RefusalKey = Extract<keyof typeof m, RefusalName>

/** The sentence of a refusal, in the language of the running request. */
export function refusalSentence(outcome: { refusal: RefusalName; details?: Details }): string {
  const sentences = m as unknown as Record<string, ((details: Details) => string) | undefined>
  const sentence = sentences[outcome.refusal]
  if (sentence === undefined) throw new Error(`No sentence for the refusal ${outcome.refusal}.`)
  return sentence(outcome.details ?? {})
}
