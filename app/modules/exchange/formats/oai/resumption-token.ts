import { Buffer } from "node:buffer"
import { readDatestamp } from "../../domain/oai-datestamp.ts"
import type { OaiList, OaiPosition } from "../../domain/oai-request.ts"
import { metadataPrefixes } from "../../domain/oai-request.ts"

/** Says that a text is ours: a MAC of it, and whether a MAC is the one of a text. */
export interface Seal {
  sign(text: string): string
  verify(text: string, mac: string): boolean
}

const longest = 2000

/**
 * A resumption token: everything the next page needs, so that nothing is kept here and a token never expires; sealed, so that only
 * ours are taken. Characters: letters, digits, "-", "_" and ".".
 */
export function writeToken(list: OaiList, position: OaiPosition, seal: Seal): string {
  const said = [
    list.verb === "ListRecords" ? "R" : "I",
    list.prefix,
    list.set ?? "",
    typed(list.from),
    typed(list.until),
    position.after ?? "",
    position.cursor,
    position.size ?? "",
  ]
  const text = Buffer.from(JSON.stringify(said)).toString("base64url")
  return `${text}.${seal.sign(text)}`
}

/** The list and the place that a token says; undefined when it is not ours. */
export function readToken(token: string, seal: Seal): { list: OaiList; position: OaiPosition } | undefined {
  const [text = "", mac = "", ...more] = token.split(".")
  if (token.length > longest || more.length > 0 || !seal.verify(text, mac)) return undefined
  const said = JSON.parse(Buffer.from(text, "base64url").toString()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    number,
    number | "",
  ]
  const [verb, prefix, set, from, until, after, cursor, size] = said
  const known = metadataPrefixes.find((one) => one === prefix)
  if (known === undefined) return undefined
  return {
    list: {
      verb: verb === "R" ? "ListRecords" : "ListIdentifiers",
      prefix: known,
      set: set === "" ? undefined : set,
      from: readDatestamp(from),
      until: readDatestamp(until),
    },
    position: { after: after === "" ? null : after, cursor, size: size === "" ? undefined : size },
  }
}

function typed(date: OaiList["from"]): string {
  if (date === undefined) return ""
  const text = date.at.toISOString()
  return date.granularity === "day" ? text.slice(0, 10) : `${text.slice(0, 19)}Z`
}
