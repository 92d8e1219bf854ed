import type { Collection, Concept, Label, Note, Property, Scheme, Thesaurus } from "../domain/thesaurus.ts"
import { acronymLabel, deprecated, isReplacedBy, rdf, skos } from "./skos-terms.ts"

/** One thing of an export: its kinds and what is said of it, in the order in which files are written. */
export interface Described {
  uri: string
  kind: string
  says: Said[]
}

export type Said = { predicate: string } & (
  | { kind: "iri"; value: string }
  | { kind: "literal"; value: string; lang: string; datatype: string | null }
  | { kind: "list"; values: string[] }
)

/** Each thing of a thesaurus in turn: schemes, concepts, collections. Narrower links are written beside broader ones, as most readers expect. */
export function* describeThesaurus(thesaurus: Thesaurus): Generator<Described> {
  const narrower = reverse(thesaurus.concepts)
  for (const scheme of thesaurus.schemes) yield describeScheme(scheme, thesaurus.concepts)
  for (const concept of thesaurus.concepts) yield describeConcept(concept, narrower.get(concept.uri) ?? [])
  for (const collection of thesaurus.collections) yield describeCollection(collection)
}

function describeScheme(scheme: Scheme, concepts: readonly Concept[]): Described {
  const tops = concepts.filter((concept) => concept.topOf.includes(scheme.uri)).map((concept) => concept.uri)
  return {
    uri: scheme.uri,
    kind: skos("ConceptScheme"),
    says: [
      ...scheme.labels.flatMap(label),
      ...scheme.notes.map(note),
      ...links("hasTopConcept", tops),
      ...scheme.properties.map(property),
    ],
  }
}

function describeConcept(concept: Concept, narrower: readonly string[]): Described {
  return {
    uri: concept.uri,
    kind: skos("Concept"),
    says: [
      ...concept.labels.flatMap(label),
      ...concept.notations.map(({ value, datatype }) => literal(skos("notation"), value, "", datatype)),
      ...concept.notes.map(note),
      ...links("topConceptOf", concept.topOf),
      ...links("inScheme", concept.schemes),
      ...links("broader", concept.broader),
      ...links("narrower", narrower),
      ...links("related", concept.related),
      ...concept.matches.map((match): Said => ({ predicate: skos(match.kind), kind: "iri", value: match.uri })),
      ...(concept.deprecated ? [literal(deprecated, "true", "", rdf.boolean)] : []),
      ...(concept.replacedBy === null
        ? []
        : [{ predicate: isReplacedBy, kind: "iri", value: concept.replacedBy } as const]),
      ...concept.properties.map(property),
    ],
  }
}

function describeCollection(collection: Collection): Described {
  const members: Said[] = collection.ordered
    ? [{ predicate: skos("memberList"), kind: "list", values: collection.members }]
    : links("member", collection.members)
  return {
    uri: collection.uri,
    kind: skos(collection.ordered ? "OrderedCollection" : "Collection"),
    says: [
      ...collection.labels.flatMap(label),
      ...collection.notations.map(({ value, datatype }) => literal(skos("notation"), value, "", datatype)),
      ...collection.notes.map(note),
      ...links("inScheme", collection.schemes),
      ...members,
      ...collection.properties.map(property),
    ],
  }
}

const labelWords = { pref: "prefLabel", alt: "altLabel", hidden: "hiddenLabel" } as const

// An acronym is a synonym for every reader of SKOS, and an acronym for those who know the word.
function label({ kind, lang, value }: Label): Said[] {
  if (kind !== "acronym") return [literal(skos(labelWords[kind]), value, lang, null)]
  return [literal(skos("altLabel"), value, lang, null), literal(acronymLabel, value, lang, null)]
}

function note({ kind, lang, value }: Note): Said {
  return literal(skos(kind), value, lang, null)
}

function property({ predicate, kind, value, lang, datatype }: Property): Said {
  return kind === "iri" ? { predicate, kind, value } : literal(predicate, value, lang, datatype)
}

function links(word: string, uris: readonly string[]): Said[] {
  return uris.map((value) => ({ predicate: skos(word), kind: "iri", value }))
}

function literal(predicate: string, value: string, lang: string, datatype: string | null): Said {
  return { predicate, kind: "literal", value, lang, datatype }
}

function reverse(concepts: readonly Concept[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>()
  for (const concept of concepts) {
    for (const above of concept.broader) narrower.set(above, [...(narrower.get(above) ?? []), concept.uri])
  }
  return narrower
}
