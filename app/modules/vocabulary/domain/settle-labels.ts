import { looksLikeAcronym } from "./acronym.ts"
import type { Finding, FindingRule, Severity } from "./finding.ts"
import { compareLabels, displayLabel } from "./labels.ts"
import { limits } from "./limits.ts"
import { cleanLabel, holdsUnwanted } from "./text.ts"
import type { Label } from "./thesaurus.ts"

export interface Named {
  uri: string
  line: number | null
  labels: readonly Label[]
}

export interface SettledLabels {
  labels: Label[]
  findings: Finding[]
}

/**
 * The labels of one concept under the rules of SKOS: one preferred label a language (S14), no text twice under two kinds in
 * one language (S13, the stronger kind stays). Synonyms in capitals become acronyms.
 */
export function settleLabels(named: Named): SettledLabels {
  const findings: Finding[] = []
  const tell = (severity: Severity, rule: FindingRule, values: Finding["values"]) =>
    findings.push({ severity, rule, about: named.uri, line: named.line, values })

  const clean = named.labels.flatMap((label) => {
    const value = cleanLabel(label.value)
    const lang = label.lang.toLowerCase().slice(0, limits.language)
    if (value === "") {
      tell("dropped", "label-empty", { lang })
      return []
    }
    if (value.length > limits.label) {
      tell("dropped", "label-too-long", { lang, length: value.length, label: value.slice(0, 60) })
      return []
    }
    if (holdsUnwanted(label.value)) tell("changed", "text-cleaned", { label: value })
    return [{ kind: label.kind, lang, value }]
  })

  const kept: Label[] = []
  // The file's order decides between two preferred labels: sorting here is stable.
  for (const label of clean.sort(byKind)) {
    const twice = kept.find((other) => other.lang === label.lang && other.value === label.value)
    if (twice !== undefined) {
      if (twice.kind !== label.kind && !(twice.kind === "acronym" && label.kind === "alt")) {
        tell("dropped", "label-twice", { lang: label.lang, label: label.value })
      }
      continue
    }
    const first = label.kind === "pref" && kept.find((other) => other.kind === "pref" && other.lang === label.lang)
    if (first) {
      tell("dropped", "two-preferred", { lang: label.lang, kept: first.value, label: label.value })
      continue
    }
    kept.push(label)
  }
  return { labels: withAcronyms(kept).sort(compareLabels), findings }
}

function withAcronyms(labels: Label[]): Label[] {
  return labels.map((label) => {
    if (label.kind !== "alt") return label
    const preferred = displayLabel(labels, label.lang)?.value ?? ""
    return looksLikeAcronym(label.value, preferred) ? { ...label, kind: "acronym" } : label
  })
}

// An acronym stands before the same text as a synonym: exports write both.
const strength = ["pref", "acronym", "alt", "hidden"]

function byKind(one: Label, other: Label): number {
  return strength.indexOf(one.kind) - strength.indexOf(other.kind)
}
