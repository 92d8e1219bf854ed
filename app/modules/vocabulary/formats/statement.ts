import { rdf } from "./skos-terms.ts"

/** One triple of RDF with the line of the file where it ends. Blank nodes have a name of the file only. */
export interface Statement {
  subject: Resource
  predicate: string
  object: Resource | Literal
  line: number
}

export interface Resource {
  kind: "iri" | "blank"
  value: string
}

export interface Literal {
  kind: "literal"
  value: string
  lang: string
  /** null for a plain text and for a text with a language. */
  datatype: string | null
}

interface RdfTerm {
  termType: string
  value: string
  language?: string
  datatype?: { value: string }
}

/** From the terms that parsers of the RDF/JS family give; null for what SKOS has no use for (triple terms). */
export function statementOf(
  quad: { subject: RdfTerm; predicate: RdfTerm; object: RdfTerm },
  line: number,
): Statement | null {
  const subject = resourceOf(quad.subject)
  const object = quad.object.termType === "Literal" ? literalOf(quad.object) : resourceOf(quad.object)
  if (subject === null || object === null) return null
  return { subject, predicate: quad.predicate.value, object, line }
}

function resourceOf(term: RdfTerm): Resource | null {
  if (term.termType === "NamedNode") return { kind: "iri", value: term.value }
  if (term.termType === "BlankNode") return { kind: "blank", value: term.value }
  return null
}

function literalOf(term: RdfTerm): Literal {
  const datatype = term.datatype?.value ?? rdf.string
  const typed = datatype !== rdf.string && datatype !== rdf.langString
  return {
    kind: "literal",
    value: term.value,
    lang: term.language?.toLowerCase() ?? "",
    datatype: typed ? datatype : null,
  }
}
