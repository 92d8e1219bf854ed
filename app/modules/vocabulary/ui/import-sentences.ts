import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Finding, FindingRule } from "../domain/finding.ts"

type Sentence = (values: Record<string, string | number>) => string
const sentences = m as unknown as Record<string, Sentence | undefined>

/** What is said of one line of a report. A test sees that every rule has its sentence in both languages. */
export function findingSentence(finding: Finding): string {
  return say(`vocabulary_finding_${finding.rule.replaceAll("-", "_")}`, { ...finding.values, about: finding.about })
}

/** What lines of one rule have in common. */
export function ruleTitle(rule: FindingRule): string {
  return say(`vocabulary_rule_${rule.replaceAll("-", "_")}`, {})
}

/** Why a file cannot be read, and where. */
export function unreadableSentence({
  reason,
  line,
  detail,
}: {
  reason: string
  line: number | null
  detail: string
}): string {
  const kind = reason === "other-kind" ? say(`vocabulary_kind_${detail}`, {}) : ""
  return say(`vocabulary_unreadable_${reason.replaceAll("-", "_")}`, { line: line ?? "?", detail, kind })
}

/** The sentence of a refusal kept with an import. */
export function keptRefusal({
  refusal,
  details,
}: {
  refusal: string
  details: Record<string, string | number>
}): string {
  return say(refusal, details)
}

function say(key: string, values: Record<string, string | number>): string {
  const sentence = sentences[key]
  if (sentence === undefined) throw new Error(`No sentence ${key}.`)
  return sentence(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])))
}

function inWords(value: string | number): string {
  return typeof value === "number" ? formatNumber(value, getLocale()) : value
}
