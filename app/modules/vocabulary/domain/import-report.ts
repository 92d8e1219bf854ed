import type { Finding, FindingRule, Severity } from "./finding.ts"
import type { Fate } from "./import-plan.ts"
import { cleanLabel } from "./text.ts"
import type { Thesaurus } from "./thesaurus.ts"

/** What an import did or would do, kept with its run and shown to a person. */
export interface ImportReport {
  format: "turtle" | "rdf-xml"
  schemes: number
  concepts: Record<Fate, number>
  /** Links of the file between its concepts, each once. */
  broader: number
  related: number
  labels: number
  collections: number
  /** By rule: how many, and the first of them. */
  findings: FindingGroup[]
  /** The first concepts whose version here stays, as they differ: addresses and names. */
  kept: { uri: string; name: string }[]
}

export interface FindingGroup {
  severity: Severity
  rule: FindingRule
  count: number
  first: Finding[]
}

/** As many examples of each rule as a person reads. */
const shown = 50

export function countFates(plan: ReadonlyMap<string, Fate>): Record<Fate, number> {
  const counts: Record<Fate, number> = { create: 0, update: 0, unchanged: 0, kept: 0, merged: 0 }
  for (const fate of plan.values()) counts[fate] += 1
  return counts
}

/** The findings of a file by rule, what is refused first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const order: Severity[] = ["refused", "dropped", "changed"]
  const groups = [...Map.groupBy(findings, (finding) => finding.rule).values()].flatMap((group): FindingGroup[] => {
    const [first] = group
    return first === undefined
      ? []
      : [
          {
            severity: first.severity,
            rule: first.rule,
            count: group.length,
            first: group.slice(0, shown).map(storable),
          },
        ]
  })
  return groups.sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity) || other.count - one.count,
  )
}

export function countParts({ schemes, concepts, collections }: Thesaurus) {
  const sum = (part: (concept: Thesaurus["concepts"][number]) => readonly unknown[]) =>
    concepts.reduce((total, concept) => total + part(concept).length, 0)
  return {
    schemes: schemes.length,
    broader: sum((concept) => concept.broader),
    related: sum((concept) => concept.related) / 2,
    labels: sum((concept) => concept.labels),
    collections: collections.length,
  }
}

/** Texts of a file as they can be kept and shown: short, without what neither a page nor the database takes. */
function storable(finding: Finding): Finding {
  const short = (text: string) => cleanLabel(text.slice(0, 300))
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    typeof value === "string" ? short(value) : value,
  ])
  return { ...finding, about: short(finding.about), values: Object.fromEntries(values) as Finding["values"] }
}
