import type { Thesaurus } from "../domain/thesaurus.ts"
import { prefixes } from "./skos-terms.ts"
import type { Described, Said } from "./write-statements.ts"
import { describeThesaurus } from "./write-statements.ts"

/** A thesaurus as RDF/XML (UTF-8), piece by piece. A property whose address does not end with an XML name cannot be written: imports keep none. */
export function* writeRdfXml(thesaurus: Thesaurus): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF'
  for (const [prefix, uri] of Object.entries(prefixes)) yield `\n  xmlns:${prefix}="${uri}"`
  yield ">\n"
  for (const thing of describeThesaurus(thesaurus)) yield element(thing)
  yield "</rdf:RDF>\n"
}

function element(thing: Described): string {
  const { name } = qualified(thing.kind)
  const children = thing.says.map((said) => `    ${child(said)}\n`).join("")
  return `  <${name} rdf:about="${escapeXml(thing.uri)}">\n${children}  </${name}>\n`
}

function child(said: Said): string {
  const { name, declaration } = qualified(said.predicate)
  const start = `${name}${declaration}`
  if (said.kind === "iri") return `<${start} rdf:resource="${escapeXml(said.value)}"/>`
  if (said.kind === "list") {
    const items = said.values.map((uri) => `<rdf:Description rdf:about="${escapeXml(uri)}"/>`).join("")
    return `<${start} rdf:parseType="Collection">${items}</${name}>`
  }
  const lang = said.lang === "" ? "" : ` xml:lang="${escapeXml(said.lang)}"`
  const datatype = said.datatype === null ? "" : ` rdf:datatype="${escapeXml(said.datatype)}"`
  return `<${start}${lang}${datatype}>${escapeXml(said.value)}</${name}>`
}

/** A known prefix, or a declaration on the spot. */
function qualified(uri: string): { name: string; declaration: string } {
  for (const [prefix, base] of Object.entries(prefixes)) {
    if (uri.startsWith(base) && isName(uri.slice(base.length)))
      return { name: `${prefix}:${uri.slice(base.length)}`, declaration: "" }
  }
  const [, base = "", local = ""] = /^(.*[/#:?=])([^/#:?=]+)$/s.exec(uri) ?? []
  return { name: `x:${local}`, declaration: ` xmlns:x="${escapeXml(base)}"` }
}

function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(text)
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] ?? sign)
}
