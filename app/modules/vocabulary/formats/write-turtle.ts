import type { Thesaurus } from "../domain/thesaurus.ts"
import { prefixes, rdf } from "./skos-terms.ts"
import type { Described, Said } from "./write-statements.ts"
import { describeThesaurus } from "./write-statements.ts"

/** A thesaurus as Turtle 1.1 (UTF-8), piece by piece: one paragraph a thing, the same text for the same thesaurus. */
export function* writeTurtle(thesaurus: Thesaurus): Generator<string> {
  for (const [prefix, uri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${uri}> .\n`
  for (const thing of describeThesaurus(thesaurus)) yield paragraph(thing)
}

function paragraph(thing: Described): string {
  const lines = [`a ${iri(thing.kind)}`]
  for (const [predicate, said] of Map.groupBy(thing.says, (one) => one.predicate)) {
    const word = predicate === rdf.type ? "a" : iri(predicate)
    lines.push(`${word} ${said.map(object).join(" ,\n    ")}`)
  }
  return `\n${iri(thing.uri)} ${lines.join(" ;\n  ")} .\n`
}

function object(said: Said): string {
  if (said.kind === "iri") return iri(said.value)
  if (said.kind === "list") return `( ${said.values.map(iri).join(" ")} )`
  const text = `"${escapeText(said.value)}"`
  if (said.lang !== "") return `${text}@${said.lang}`
  return said.datatype === null ? text : `${text}^^${iri(said.datatype)}`
}

function iri(uri: string): string {
  for (const [prefix, base] of Object.entries(prefixes)) {
    if (uri.startsWith(base) && /^[A-Za-z][A-Za-z0-9_-]*$/.test(uri.slice(base.length)))
      return `${prefix}:${uri.slice(base.length)}`
  }
  return `<${uri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, escapeCode)}>`
}

const shortEscapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" }

function escapeText(text: string): string {
  return text.replace(/["\\\u0000-\u001F\u007F]/g, (sign) => shortEscapes[sign] ?? escapeCode(sign))
}

function escapeCode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
}
