import type { z } from "zod"
import { m } from "#platform/messages/index.ts"

/**
 * Zod's issues as sentences by field path ("copies.0.shelfMark"), in the language of the running request; asked with `reportInput`, for what was left
 * empty is said otherwise than what is wrong. A message key given in a schema wins.
 */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const path = issue.path.join(".")
    const sentences = (errors[path] ??= [])
    sentences.push(sentence(issue))
  }
  return errors
}

/** The sentence of a message key; what is one already stays as it is. */
export function spokenErrors(errors: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, said]) => [field, said.map((one) => sentenceOfKey(one) ?? one)]),
  )
}

function sentenceOfKey(key: string): string | undefined {
  return (m as unknown as Record<string, (() => string) | undefined>)[key]?.()
}

function sentence(issue: z.core.$ZodIssue): string {
  const own = sentenceOfKey(issue.message)
  if (own !== undefined) return own
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string") {
        return Number(issue.minimum) <= 1
          ? m.platform_error_required()
          : m.platform_error_too_short({ minimum: Number(issue.minimum) })
      }
      return m.platform_error_too_small({ minimum: Number(issue.minimum) })
    case "too_big":
      return issue.origin === "string"
        ? m.platform_error_too_long({ maximum: Number(issue.maximum) })
        : m.platform_error_too_large({ maximum: Number(issue.maximum) })
    case "invalid_type":
      if (isNothing(issue.input)) return m.platform_error_required()
      return issue.expected === "number" || issue.expected === "int"
        ? m.platform_error_number()
        : m.platform_error_not_understood()
    case "invalid_value":
      return isNothing(issue.input) ? m.platform_error_required() : m.platform_error_not_understood()
    case "invalid_format":
      return issue.format === "email" ? m.platform_error_email() : m.platform_error_not_understood()
    default:
      return m.platform_error_not_understood()
  }
}

/** A field that was not sent, or nothing chosen in it. */
function isNothing(input: unknown): boolean {
  return input === undefined || input === ""
}
