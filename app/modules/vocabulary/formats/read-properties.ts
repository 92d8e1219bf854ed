import { isAddress } from "../domain/address.ts"
import type { Finding } from "../domain/finding.ts"
import { limits } from "../domain/limits.ts"
import { cleanNote } from "../domain/text.ts"
import type { Property } from "../domain/thesaurus.ts"
import { matchKinds, noteKinds } from "../domain/thesaurus.ts"
import type { Facts, Thing } from "./facts.ts"
import { targets } from "./facts.ts"
import { acronymLabel, deprecated, isReplacedBy, prefixes, rdf, skos } from "./skos-terms.ts"
import type { Literal, Resource } from "./statement.ts"

export type Role = "concept" | "scheme" | "collection"

const labelWords = ["prefLabel", "altLabel", "hiddenLabel"]
const textWords = new Set([...labelWords, "notation"].map(skos))
const noteWords = new Set(noteKinds.map(skos))
const linkWords: Record<Role, Set<string>> = {
  concept: new Set(["broader", "narrower", "related", "inScheme", "topConceptOf", ...matchKinds].map(skos)),
  scheme: new Set(["hasTopConcept"].map(skos)),
  collection: new Set(["inScheme", "member"].map(skos)),
}
const understood = new Set([
  acronymLabel,
  deprecated,
  isReplacedBy,
  ...labelWords.map((name) => prefixes.skosxl + name),
])
const isothesLink = new RegExp(
  `^${prefixes.isothes.replaceAll(".", "\\.")}(broader|narrower)(Generic|Partitive|Instantial)$`,
)
/** Kinds of SKOS are said by where a thing is stored; other kinds are kept. */
const skosKinds = new Set(["Concept", "ConceptScheme", "Collection", "OrderedCollection"].map(skos))
// An XML name at the end of the address, or RDF/XML could not carry it.
const writable = /[/#:?=][\p{L}_][\p{L}\p{N}._-]*$/u

/**
 * What is said of a thing in words that this house does not use itself: kept as it came, to be given back on export. What is
 * said by unnamed things of the file, or with a text where SKOS wants a link, cannot be kept and is counted.
 */
export function readProperties(thing: Thing, role: Role, facts: Facts, findings: Finding[]): Property[] {
  const kept: Property[] = []
  let left = 0
  for (const { predicate, object } of thing.facts) {
    if (isTaken(thing, role, facts, predicate, object)) continue
    if (object.kind === "blank" || !isKeepable(predicate, object)) {
      left += 1
      continue
    }
    const { lang, datatype } = object.kind === "literal" ? object : { lang: "", datatype: null }
    kept.push({ predicate, kind: object.kind === "literal" ? "literal" : "iri", value: object.value, lang, datatype })
  }
  if (left > 0)
    findings.push({
      severity: "dropped",
      rule: "properties-left-out",
      about: thing.key,
      line: thing.line,
      values: { count: left },
    })
  return kept
}

/** True when another part of the thesaurus carries this fact. */
function isTaken(thing: Thing, role: Role, facts: Facts, predicate: string, object: Resource | Literal): boolean {
  if (predicate === isReplacedBy) return object.kind === "iri" && isAddress(object.value)
  if (understood.has(predicate)) return true
  if (textWords.has(predicate))
    return object.kind === "literal" && (role !== "scheme" || predicate !== skos("notation"))
  if (predicate === skos("memberList")) return role === "collection" && object.kind !== "literal"
  if (linkWords[role].has(predicate) || (role === "concept" && isothesLink.test(predicate))) {
    return object.kind === "iri" && isAddress(object.value)
  }
  if (noteWords.has(predicate)) {
    if (object.kind === "literal") return true
    return facts.thing(object)?.facts.some((fact) => fact.predicate === rdf.value) ?? false
  }
  if (predicate === rdf.type) return skosKinds.has(object.value)
  // The label of RDF Schema stood in for a preferred label that was missing.
  return predicate === rdf.label && object.kind === "literal" && !hasPreferred(thing)
}

function isKeepable(predicate: string, object: Resource | Literal): boolean {
  if (predicate.startsWith(prefixes.skos) || !isAddress(predicate) || !writable.test(predicate)) return false
  if (object.kind !== "literal") return isAddress(object.value)
  const isSound =
    cleanNote(object.value) !== "" && object.value.length <= limits.note && object.lang.length <= limits.language
  return isSound && (object.datatype === null || isAddress(object.datatype))
}

function hasPreferred(thing: Thing): boolean {
  return (
    thing.facts.some((fact) => fact.predicate === skos("prefLabel")) ||
    targets(thing, `${prefixes.skosxl}prefLabel`).length > 0
  )
}
