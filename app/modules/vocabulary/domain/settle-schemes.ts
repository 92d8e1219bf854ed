import type { Finding } from "./finding.ts"
import type { RawConcept, RawScheme, RawThesaurus } from "./raw-thesaurus.ts"
import { settleLabels } from "./settle-labels.ts"
import { byCodeUnit } from "./text.ts"

export interface PlacedConcepts {
  schemes: RawScheme[]
  /** Address of a concept → sorted addresses of its schemes, and of those of which it is a top concept. */
  schemesOf: Map<string, string[]>
  topOf: Map<string, string[]>
  findings: Finding[]
}

/**
 * Gives every concept a scheme: the one it names, the only one of the file, the one thing with a name and no kind under
 * whose address all concepts lie, the beginning that all their addresses share, else `fallback`. Being a top concept of a
 * scheme is being in it (S7, S8).
 */
export function settleSchemes(
  raw: RawThesaurus,
  concepts: readonly RawConcept[],
  fallback: { schemeUri: string; title: string },
): PlacedConcepts {
  const findings: Finding[] = []
  const schemes = new Map(raw.schemes.map((scheme) => [scheme.uri, scheme]))
  const named = new Set([...concepts, ...raw.collections].flatMap((thing) => [...thing.schemes]))
  for (const uri of [...named, ...concepts.flatMap((concept) => concept.topOf)]) {
    if (!schemes.has(uri)) schemes.set(uri, emptyScheme(uri, raw))
  }

  const schemesOf = new Map<string, string[]>()
  const topOf = new Map<string, string[]>()
  const tops = new Map<string, string[]>()
  for (const scheme of schemes.values()) {
    for (const top of scheme.topConcepts) tops.set(top, [...(tops.get(top) ?? []), scheme.uri])
  }
  const orphans: string[] = []
  for (const concept of concepts) {
    const top = [...concept.topOf, ...(tops.get(concept.uri) ?? [])]
    topOf.set(concept.uri, unique(top))
    schemesOf.set(concept.uri, unique([...concept.schemes, ...top]))
    if (schemesOf.get(concept.uri)?.length === 0) orphans.push(concept.uri)
  }

  if (orphans.length > 0) {
    const home = schemeForOrphans(schemes, raw, orphans, fallback)
    schemes.set(home.uri, home)
    for (const uri of orphans) schemesOf.set(uri, [home.uri])
    findings.push({
      severity: "changed",
      rule: "scheme-guessed",
      about: home.uri,
      line: null,
      values: { count: orphans.length },
    })
  }
  return {
    schemes: [...schemes.values()].map((scheme) => titled(scheme, fallback, findings)).sort(byUri),
    schemesOf,
    topOf,
    findings,
  }
}

function schemeForOrphans(
  schemes: ReadonlyMap<string, RawScheme>,
  raw: RawThesaurus,
  orphans: readonly string[],
  fallback: { schemeUri: string },
): RawScheme {
  const [only, ...more] = [...schemes.values()]
  if (only !== undefined && more.length === 0) return only
  const candidates = raw.others.filter((other) => !other.typed && orphans.every((uri) => liesUnder(uri, other.uri)))
  const guess = candidates.length === 1 ? candidates[0]?.uri : undefined
  return emptyScheme(guess ?? commonBase(orphans) ?? fallback.schemeUri, raw)
}

/** The folder in which all these addresses lie, such as "https://city.example/themes/"; null when they share none. */
function commonBase(uris: readonly string[]): string | null {
  const [first = "", ...rest] = uris
  const shared = rest.reduce((prefix, uri) => {
    let length = 0
    while (length < prefix.length && prefix[length] === uri[length]) length += 1
    return prefix.slice(0, length)
  }, first)
  return /^[a-z][a-z0-9+.-]*:\/\/[^/#]+(?:\/|.*[/#])/i.exec(shared)?.[0] ?? null
}

function liesUnder(uri: string, base: string): boolean {
  return uri.startsWith(base) && (/[/#]$/.test(base) || /^[/#]/.test(uri.slice(base.length)))
}

function emptyScheme(uri: string, raw: RawThesaurus): RawScheme {
  const labels = raw.others.find((other) => other.uri === uri)?.labels ?? []
  return { uri, labels, notes: [], properties: [], line: null, topConcepts: [] }
}

function titled(scheme: RawScheme, fallback: { title: string }, findings: Finding[]): RawScheme {
  const settled = settleLabels(scheme)
  findings.push(...settled.findings)
  if (settled.labels.some((label) => label.kind === "pref")) return { ...scheme, labels: settled.labels }
  findings.push({
    severity: "changed",
    rule: "scheme-untitled",
    about: scheme.uri,
    line: scheme.line,
    values: { title: fallback.title },
  })
  return { ...scheme, labels: [{ kind: "pref", lang: "", value: fallback.title }, ...settled.labels] }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byCodeUnit)
}

function byUri(one: { uri: string }, other: { uri: string }): number {
  return byCodeUnit(one.uri, other.uri)
}
