import type { Finding } from "./finding.ts"
import { nameOf } from "./labels.ts"
import type { RawCollection, RawConcept, RawThesaurus } from "./raw-thesaurus.ts"
import { settleLabels } from "./settle-labels.ts"
import { settleLinks } from "./settle-links.ts"
import { settleMatches, settleNotations, settleNotes, settleProperties } from "./settle-parts.ts"
import { settleSchemes } from "./settle-schemes.ts"
import { byCodeUnit } from "./text.ts"
import type { Collection, Concept, Scheme, Thesaurus } from "./thesaurus.ts"

export interface Settled {
  thesaurus: Thesaurus
  findings: Finding[]
}

/** Applies every rule of SKOS that this house keeps; what stays out is listed, nothing is mended in silence. `elsewhere`: addresses of concepts outside the file that links may go to. */
export function settleThesaurus(
  raw: RawThesaurus,
  fallback: { schemeUri: string; title: string },
  elsewhere: ReadonlySet<string> = new Set(),
): Settled {
  const findings: Finding[] = []
  const named = raw.concepts.flatMap((concept) => {
    const settled = settleLabels(concept)
    findings.push(...settled.findings)
    if (settled.labels.some((label) => label.kind === "pref")) return [{ ...concept, labels: settled.labels }]
    findings.push({ severity: "refused", rule: "no-label", about: concept.uri, line: concept.line, values: {} })
    return []
  })
  const concepts = new Map(named.map((concept) => [concept.uri, concept]))
  const name = (uri: string) => nameOf(concepts.get(uri) ?? { uri, labels: [] }, "fr")

  const placed = settleSchemes(raw, named, fallback)
  findings.push(...placed.findings)
  const others = new Set([...raw.schemes, ...raw.collections, ...raw.others].map((thing) => thing.uri))
  const links = settleLinks(named, others, elsewhere, name)
  findings.push(...links.findings)

  const settledConcepts = named.map((concept): Concept => {
    const replacedBy = successor(concept, concepts)
    if (replacedBy === null && concept.replacedBy !== null) {
      findings.push({
        severity: "dropped",
        rule: "replaced-by-nothing",
        about: concept.uri,
        line: concept.line,
        values: { name: name(concept.uri), target: concept.replacedBy ?? "" },
      })
    }
    return {
      uri: concept.uri,
      schemes: placed.schemesOf.get(concept.uri) ?? [],
      topOf: placed.topOf.get(concept.uri) ?? [],
      labels: concept.labels,
      notes: settleNotes(concept, findings),
      notations: settleNotations(concept.notations),
      matches: settleMatches(concept.matches),
      broader: links.broader.get(concept.uri) ?? [],
      related: links.related.get(concept.uri) ?? [],
      deprecated: concept.deprecated || replacedBy !== null,
      replacedBy,
      properties: settleProperties(concept.properties),
    }
  })
  return {
    thesaurus: {
      schemes: placed.schemes.map((scheme) => ({
        uri: scheme.uri,
        labels: scheme.labels,
        notes: settleNotes(scheme, findings),
        properties: settleProperties(scheme.properties),
      })),
      concepts: settledConcepts.sort(byUri),
      collections: settleCollections(raw.collections, concepts, placed, findings),
    },
    findings,
  }
}

/** The concept at the end of the chain of replacements; null when it leads nowhere or back. */
function successor(concept: RawConcept, concepts: ReadonlyMap<string, RawConcept>): string | null {
  const seen = new Set([concept.uri])
  let at: RawConcept | undefined = concept
  while (at !== undefined && at.replacedBy !== null) {
    at = concepts.get(at.replacedBy)
    if (at === undefined || seen.has(at.uri)) return null
    seen.add(at.uri)
  }
  return at === concept || at === undefined ? null : at.uri
}

function settleCollections(
  raw: readonly RawCollection[],
  concepts: ReadonlyMap<string, unknown>,
  placed: { schemes: readonly Scheme[] },
  findings: Finding[],
): Collection[] {
  const known = new Set([...concepts.keys(), ...raw.map((collection) => collection.uri)])
  const schemes = new Set(placed.schemes.map((scheme) => scheme.uri))
  return raw
    .map((collection): Collection => {
      const settled = settleLabels(collection)
      findings.push(...settled.findings)
      const members = [...new Set(collection.members)].filter((member) => known.has(member))
      const lost = new Set(collection.members).size - members.length
      if (lost > 0) {
        const values = { name: nameOf({ uri: collection.uri, labels: settled.labels }, "fr"), count: lost }
        findings.push({
          severity: "dropped",
          rule: "member-of-nothing",
          about: collection.uri,
          line: collection.line,
          values,
        })
      }
      return {
        uri: collection.uri,
        schemes: unique(collection.schemes.filter((scheme) => schemes.has(scheme))),
        labels: settled.labels,
        notes: settleNotes(collection, findings),
        notations: settleNotations(collection.notations),
        members: collection.ordered ? members : members.sort(byCodeUnit),
        ordered: collection.ordered,
        properties: settleProperties(collection.properties),
      }
    })
    .sort(byUri)
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byCodeUnit)
}

function byUri(one: { uri: string }, other: { uri: string }): number {
  return byCodeUnit(one.uri, other.uri)
}
