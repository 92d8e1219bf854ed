/** The words of RDF and SKOS, as full addresses (SKOS Reference, W3C, 18 August 2009; ISO 25964-SKOS extension). */
export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  isothes: "http://purl.org/iso25964/skos-thes#",
  gemet: "http://www.eionet.europa.eu/gemet/2004/06/gemet-schema.rdf#",
} as const

export const rdf = {
  type: `${prefixes.rdf}type`,
  first: `${prefixes.rdf}first`,
  rest: `${prefixes.rdf}rest`,
  nil: `${prefixes.rdf}nil`,
  value: `${prefixes.rdf}value`,
  langString: `${prefixes.rdf}langString`,
  label: `${prefixes.rdfs}label`,
  string: `${prefixes.xsd}string`,
  boolean: `${prefixes.xsd}boolean`,
} as const

/** An acronym, written beside `skos:altLabel`: the property that GEMET, the environment thesaurus of the EEA, made for it. */
export const acronymLabel = `${prefixes.gemet}acronymLabel`
export const isReplacedBy = `${prefixes.dct}isReplacedBy`
export const deprecated = `${prefixes.owl}deprecated`
export const title = `${prefixes.dct}title`

export function skos(name: string): string {
  return prefixes.skos + name
}

export function skosXl(name: string): string {
  return prefixes.skosxl + name
}
