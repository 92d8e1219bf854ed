export const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
export const zotero = "http://www.zotero.org/namespaces/export#"
export const bib = "http://purl.org/net/biblio#"
export const dc = "http://purl.org/dc/elements/1.1/"
export const dcterms = "http://purl.org/dc/terms/"
export const prism = "http://prismstandard.org/namespaces/1.2/basic/"
export const foaf = "http://xmlns.com/foaf/0.1/"
export const vcard = "http://nwalsh.com/rdf/vCard#"
export const link = "http://purl.org/rss/1.0/modules/link/"

const prefixes: [string, string][] = [
  ["rdf", rdf],
  ["z", zotero],
  ["bib", bib],
  ["dc", dc],
  ["dcterms", dcterms],
  ["prism", prism],
  ["foaf", foaf],
  ["vcard", vcard],
  ["link", link],
]

/** A predicate with the prefix that Zotero gives it: "dc:title". */
export function shortName(predicate: string): string {
  const known = prefixes.find(([, base]) => predicate.startsWith(base))
  return known === undefined ? predicate : `${known[0]}:${predicate.slice(known[1].length)}`
}
