import type { AddressProblem } from "../domain/address.ts"
import { addressProblem, isAddress } from "../domain/address.ts"
import type { Finding } from "../domain/finding.ts"
import type { RawCollection, RawConcept, RawScheme, RawThesaurus } from "../domain/raw-thesaurus.ts"
import type { Match, Notation } from "../domain/thesaurus.ts"
import { matchKinds } from "../domain/thesaurus.ts"
import type { Facts, Thing } from "./facts.ts"
import { targets, texts } from "./facts.ts"
import { readProperties } from "./read-properties.ts"
import { readLabels, readNotes, readTitles } from "./read-texts.ts"
import { deprecated, isReplacedBy, prefixes, rdf, skos } from "./skos-terms.ts"
import type { Resource } from "./statement.ts"

const broaderWords = [
  skos("broader"),
  ...["Generic", "Partitive", "Instantial"].map((kind) => `${prefixes.isothes}broader${kind}`),
]
const narrowerWords = [
  skos("narrower"),
  ...["Generic", "Partitive", "Instantial"].map((kind) => `${prefixes.isothes}narrower${kind}`),
]
const conceptWords = [...broaderWords, ...narrowerWords, skos("related"), skos("inScheme"), skos("topConceptOf")]

/** The facts of a file as SKOS reads them, before its rules are applied, and what could not be taken as it stands. */
export function readConcepts(facts: Facts): { raw: RawThesaurus; findings: Finding[] } {
  const raw: RawThesaurus = { schemes: [], concepts: [], collections: [], others: [] }
  const findings: Finding[] = []
  for (const thing of facts.things()) {
    const role = roleOf(thing)
    if (role === "none") continue
    const problem = problemOf(thing)
    if (problem !== null) {
      if (role !== "other")
        findings.push({ severity: "refused", rule: problem, about: aboutOf(thing), line: thing.line, values: {} })
      continue
    }
    if (role === "concept") {
      raw.concepts.push(readConcept(thing, facts, findings))
      // Nothing else of the file looks a concept up: a large file is held once, not twice.
      thing.facts = []
    } else if (role === "scheme") raw.schemes.push(readScheme(thing, facts, findings))
    else if (role === "collection") raw.collections.push(readCollection(thing, facts, findings))
    else
      raw.others.push({
        uri: thing.key,
        labels: readLabels(thing, facts, []),
        typed: targets(thing, rdf.type).length > 0,
      })
  }
  return { raw, findings }
}

/**
 * A thing is a concept when the file says so, or when it says nothing and the thing has a label and a place among concepts
 * (S4, S19). What the file declares as something else stays that: a micro-thesaurus of its own kind is no concept.
 */
function roleOf(thing: Thing): "concept" | "scheme" | "collection" | "other" | "none" {
  const types = targets(thing, rdf.type).map((type) => type.value)
  if (types.includes(skos("Concept"))) return "concept"
  if (types.includes(skos("ConceptScheme"))) return "scheme"
  if (types.includes(skos("Collection")) || types.includes(skos("OrderedCollection"))) return "collection"
  if (thing.kind === "blank") return "none"
  const labelled = thing.facts.some((fact) => fact.predicate === skos("prefLabel"))
  if (types.length === 0 && labelled && thing.facts.some((fact) => conceptWords.includes(fact.predicate)))
    return "concept"
  return "other"
}

function problemOf(thing: Thing): "blank-concept" | AddressProblem | null {
  return thing.kind === "blank" ? "blank-concept" : addressProblem(thing.key)
}

function aboutOf(thing: Thing): string {
  const label = texts(thing, skos("prefLabel"))[0]?.value
  return label ?? thing.key
}

function readConcept(thing: Thing, facts: Facts, findings: Finding[]): RawConcept {
  return {
    uri: thing.key,
    line: thing.line,
    schemes: addresses(thing, skos("inScheme")),
    topOf: addresses(thing, skos("topConceptOf")),
    labels: readLabels(thing, facts, findings),
    notes: readNotes(thing, facts),
    notations: readNotations(thing),
    matches: readMatches(thing),
    broader: broaderWords.flatMap((word) => addresses(thing, word)),
    narrower: narrowerWords.flatMap((word) => addresses(thing, word)),
    related: addresses(thing, skos("related")),
    deprecated: texts(thing, deprecated).some((text) => text.value === "true" || text.value === "1"),
    replacedBy: addresses(thing, isReplacedBy)[0] ?? null,
    properties: readProperties(thing, "concept", facts, findings),
  }
}

function readScheme(thing: Thing, facts: Facts, findings: Finding[]): RawScheme {
  const labels = readLabels(thing, facts, findings)
  return {
    uri: thing.key,
    line: thing.line,
    labels: labels.some((label) => label.kind === "pref") ? labels : [...labels, ...readTitles(thing)],
    notes: readNotes(thing, facts),
    topConcepts: addresses(thing, skos("hasTopConcept")),
    properties: readProperties(thing, "scheme", facts, findings),
  }
}

function readCollection(thing: Thing, facts: Facts, findings: Finding[]): RawCollection {
  const list = targets(thing, skos("memberList"))[0]
  return {
    uri: thing.key,
    line: thing.line,
    schemes: addresses(thing, skos("inScheme")),
    labels: readLabels(thing, facts, findings),
    notes: readNotes(thing, facts),
    notations: readNotations(thing),
    members: list === undefined ? addresses(thing, skos("member")) : listMembers(list, facts),
    ordered: list !== undefined,
    properties: readProperties(thing, "collection", facts, findings),
  }
}

function addresses(thing: Thing, predicate: string): string[] {
  return targets(thing, predicate).flatMap((target) =>
    target.kind === "iri" && isAddress(target.value) ? [target.value] : [],
  )
}

function readNotations(thing: Thing): Notation[] {
  return texts(thing, skos("notation")).map(({ value, datatype }) => ({
    value,
    datatype: datatype !== null && isAddress(datatype) ? datatype : null,
  }))
}

function readMatches(thing: Thing): Match[] {
  return matchKinds.flatMap((kind) => addresses(thing, skos(kind)).map((uri) => ({ kind, uri })))
}

/** An RDF list; one that bites its own tail ends there. */
function listMembers(head: Resource, facts: Facts): string[] {
  const members: string[] = []
  const seen = new Set<string>()
  for (let at: Resource | undefined = head; at !== undefined && at.value !== rdf.nil; ) {
    const node = facts.thing(at)
    if (node === undefined || seen.has(node.key)) break
    seen.add(node.key)
    members.push(...addresses(node, rdf.first))
    at = targets(node, rdf.rest)[0]
  }
  return members
}
