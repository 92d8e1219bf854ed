import { hash } from "node:crypto"
import type { Concept } from "../domain/thesaurus.ts"

/** SHA-256 of all that SKOS says of a concept: equal for equal concepts, whatever else is stored beside. */
export function fingerprintOf(concept: Concept): string {
  const { uri, schemes, topOf, labels, notes, notations, matches, broader, related } = concept
  const { deprecated, replacedBy, properties } = concept
  const said = [
    uri,
    schemes,
    topOf,
    labels,
    notes,
    notations,
    matches,
    broader,
    related,
    deprecated,
    replacedBy,
    properties,
  ]
  return hash("sha256", JSON.stringify(said))
}
