import type { Finding, FindingRule, Severity } from "./finding.ts"
import { depths, findLoops, pathUp } from "./hierarchy.ts"
import { limits } from "./limits.ts"
import { byCodeUnit } from "./text.ts"

export interface Linked {
  uri: string
  line: number | null
  broader: readonly string[]
  narrower: readonly string[]
  related: readonly string[]
}

export interface SettledLinks {
  /** For each concept, sorted addresses; `related` is given from both sides. */
  broader: Map<string, string[]>
  related: Map<string, string[]>
  findings: Finding[]
}

/**
 * Links of a whole file under the rules of SKOS: narrower is broader read the other way (S25), related goes both ways (S23)
 * and never joins a concept with one above it (S27). The links of a loop all stay out: choosing one would be inventing.
 * `others` are addresses known not to be concepts; `elsewhere` those of concepts outside the file, which may stand above or
 * beside; `name` gives the words for a path.
 */
export function settleLinks(
  concepts: readonly Linked[],
  others: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
  name: (uri: string) => string,
): SettledLinks {
  const lines = new Map(concepts.map((concept) => [concept.uri, concept.line]))
  const findings: Finding[] = []
  const tell = (severity: Severity, rule: FindingRule, about: string, values: Finding["values"]) =>
    findings.push({ severity, rule, about, line: lines.get(about) ?? null, values })

  const broader = new Map(concepts.map((concept) => [concept.uri, new Set<string>()]))
  const related = new Map(concepts.map((concept) => [concept.uri, new Set<string>()]))
  const known = (about: string, target: string, outside = elsewhere): boolean => {
    if (about === target) tell("dropped", "self-link", about, { name: name(about) })
    else if (broader.has(target) || outside.has(target)) return true
    else
      tell("dropped", others.has(target) ? "link-to-non-concept" : "link-to-nothing", about, {
        name: name(about),
        target,
      })
    return false
  }
  for (const { uri, ...links } of concepts) {
    for (const above of links.broader) if (known(uri, above)) broader.get(uri)?.add(above)
    for (const below of links.narrower) if (known(uri, below, nowhere)) broader.get(below)?.add(uri)
    for (const beside of links.related) {
      if (!known(uri, beside)) continue
      related.get(uri)?.add(beside)
      related.get(beside)?.add(uri)
    }
  }

  cutLoops(broader, (path, members) => {
    const words = path.length > 12 ? [...path.slice(0, 6), "…", ...path.slice(-5)] : path
    tell("dropped", "loop", path[0] ?? "", {
      path: words.map((uri) => (uri === "…" ? uri : name(uri))).join(" → "),
      count: members,
    })
  })
  cutDepth(broader, (uri) => tell("dropped", "too-deep", uri, { name: name(uri), limit: limits.depth }))
  cutRelated(broader, related, (one, other) =>
    tell("dropped", "related-and-broader", one, { name: name(one), target: name(other) }),
  )
  return { broader: sorted(broader), related: sorted(related), findings }
}

const nowhere: ReadonlySet<string> = new Set()

type Links = Map<string, Set<string>>

function cutLoops(broader: Links, tell: (path: string[], members: number) => void): void {
  for (const { path, members } of findLoops(sorted(broader))) {
    for (const member of members) {
      for (const above of broader.get(member) ?? []) if (members.has(above)) broader.get(member)?.delete(above)
    }
    tell(path, members.size)
  }
}

function cutDepth(broader: Links, tell: (uri: string) => void): void {
  const steps = new Map<string, number>()
  // From the top down: a concept comes after all that stand above it.
  const order = [...depths(sorted(broader))].sort(([, one], [, other]) => one - other)
  for (const [uri] of order) {
    const deepest = [...(broader.get(uri) ?? [])].reduce(
      (most, above) => Math.max(most, (steps.get(above) ?? 0) + 1),
      0,
    )
    steps.set(uri, deepest > limits.depth ? 0 : deepest)
    if (deepest <= limits.depth) continue
    broader.get(uri)?.clear()
    tell(uri)
  }
}

function cutRelated(broader: Links, related: Links, tell: (one: string, other: string) => void): void {
  const hierarchy = sorted(broader)
  const depth = depths(hierarchy)
  for (const [one, besides] of related) {
    for (const other of besides) {
      // The upper one of a pair is never deeper: half of the walks are spared, and each pair is seen once.
      if ((depth.get(one) ?? 0) <= (depth.get(other) ?? 0)) continue
      if (pathUp(hierarchy, one, other) === null) continue
      related.get(one)?.delete(other)
      related.get(other)?.delete(one)
      tell(one, other)
    }
  }
}

function sorted(links: Links): Map<string, string[]> {
  return new Map([...links].map(([uri, targets]) => [uri, [...targets].sort(byCodeUnit)]))
}
